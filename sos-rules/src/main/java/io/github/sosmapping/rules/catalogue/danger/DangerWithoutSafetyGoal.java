package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.mapping.StepsWithoutGoals;
import java.util.ArrayList;
import java.util.List;

/** Notices a danger statement that no safety goal answers. */
@RuleInfo(
    id = "DAN-007",
    summary = "Danger statement without a safety goal",
    severity = Severity.ERROR,
    about = Topic.DANGER,
    notices = "No safety goal answers this danger statement yet.",
    asks =
        "What would we see the adults doing instead that tells everyone the child is safe from"
            + " this?",
    meets = "Danger statements with a safety goal that answers them: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 14,
            meaning = "Days for which a draft may stand without a goal."),
    sources = {"W1", "W3", "W6", "S002 §8"})
public final class DangerWithoutSafetyGoal implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> answered = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean youngDraft = facts.daysSince(mapping.value().heldOn()) <= out.threshold("draftDays");
      for (Located<DangerStatement> danger :
          Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())) {
        if (!facts.stands(danger.value())) {
          continue;
        }
        if (hasGoal(facts, danger.value())) {
          answered.add(danger);
        } else if (danger.value().status() == Lifecycle.DRAFT && youngDraft) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
        } else if (StepsWithoutGoals.isNoticed(mapping.value())
            && out.looks(StepsWithoutGoals.class)) {
          out.coveredBy(StepsWithoutGoals.class, danger.at());
        } else {
          out.finding(danger.at());
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(answered, answered.size());
    }
  }

  private static boolean hasGoal(Facts facts, DangerStatement danger) {
    return facts.goals().stream()
        .anyMatch(goal -> facts.names(goal.value().addresses(), danger, DangerStatement.class));
  }
}
