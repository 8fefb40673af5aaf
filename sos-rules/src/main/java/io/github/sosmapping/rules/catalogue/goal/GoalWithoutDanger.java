package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.goal.GoalOwner;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import java.util.ArrayList;
import java.util.List;

/** Notices a safety goal that is not linked to any danger statement. */
@RuleInfo(
    id = "GOAL-001",
    summary = "Safety goal that answers no danger statement",
    severity = Severity.ERROR,
    about = Topic.GOAL,
    notices = {
      "This safety goal is not linked to a danger statement.",
      "This goal of the family's own is not linked to a danger statement, and may well stand alone."
    },
    asks = "Which worry gets smaller for the child once this goal is part of everyday life?",
    meets = "Safety goals that answer a danger statement: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 14,
            meaning = "Days for which a draft without a danger is only worth a prompt."),
    sources = {"S002 §8", "W1", "W6"})
public final class GoalWithoutDanger implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> linked = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean young = facts.daysSince(mapping.value().heldOn()) <= out.threshold("draftDays");
      for (Located<SafetyGoal> goal :
          Facts.located(mapping.at(), "safetyGoals", mapping.value().safetyGoals())) {
        if (!facts.stands(goal.value())) {
          continue;
        }
        if (answersSomething(facts, goal.value())) {
          linked.add(goal);
        } else if (!goal.value().addresses().isEmpty() && out.looks(LinkLeadsNowhere.class)) {
          out.coveredBy(LinkLeadsNowhere.class, goal.at());
        } else {
          notice(out, goal, young);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(linked, linked.size());
    }
  }

  private static void notice(Outcome out, Located<SafetyGoal> goal, boolean young) {
    if (goal.value().owner().filter(GoalOwner.FAMILY::equals).isPresent()) {
      out.finding(goal.at()).sentence(1).weighing(Severity.ADVICE);
    } else if (young && goal.value().status() == Lifecycle.DRAFT) {
      out.finding(goal.at()).weighing(Severity.ADVICE);
    } else {
      out.finding(goal.at());
    }
  }

  private static boolean answersSomething(Facts facts, SafetyGoal goal) {
    return !facts.links().findAll(goal.addresses(), DangerStatement.class).isEmpty();
  }
}
