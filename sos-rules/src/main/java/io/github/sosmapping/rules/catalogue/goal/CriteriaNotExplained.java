package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices a goal whose parents or carers were not told how progress will be judged. */
@RuleInfo(
    id = "GOAL-010",
    summary = "How progress is judged was not explained to the family",
    severity = Severity.ERROR,
    about = Topic.GOAL,
    notices = {
      "Not everyone who carries this goal was told how progress will be judged (still to tell: {0}).",
      "Nobody in the family was told how progress on this goal will be judged."
    },
    asks = "How can it be explained so that they could tell it back in their own words?",
    meets = "Safety goals of which those who carry them were told how progress is judged: {0}.",
    thresholds =
        @Threshold(
            name = "days",
            value = 28,
            meaning = "Days after which it should be explained even if the goal is not agreed."),
    sources = {"S000", "S001 slide 23", "S003"})
public final class CriteriaNotExplained implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> explained = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean old = facts.daysSince(mapping.value().heldOn()) > out.threshold("days");
      for (Located<SafetyGoal> goal :
          Facts.located(mapping.at(), "safetyGoals", mapping.value().safetyGoals())) {
        boolean due = old || goal.value().status() == Lifecycle.AGREED;
        if (!facts.stands(goal.value())) {
          continue;
        }
        if (!due) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, goal.at());
        } else if (allTold(facts, out, goal)) {
          explained.add(goal);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(explained, explained.size());
    }
  }

  private static boolean allTold(Facts facts, Outcome out, Located<SafetyGoal> goal) {
    Set<Id<?>> told = toldOf(facts, goal.value());
    List<Pointer> untold = new ArrayList<>();
    int carriers = 0;
    int couldNotBeTold = 0;
    List<Id<Individual>> doers = goal.value().doers();
    for (int i = 0; i < doers.size(); i++) {
      Id<Individual> doer = doers.get(i);
      if (!facts.people().isParentOrCarer(doer)) {
        continue;
      }
      carriers++;
      if (told.contains(doer)) {
        continue;
      }
      if (isExplained(facts, goal.value(), doer)) {
        couldNotBeTold++;
      } else {
        untold.add(goal.at().to("doers", i));
      }
    }
    if (!untold.isEmpty()) {
      out.finding(goal.at()).related(untold).with(untold.size());
    } else if (carriers == 0 && told.isEmpty() && !facts.people().parentsAndCarers().isEmpty()) {
      out.finding(goal.at()).sentence(1);
    } else if (couldNotBeTold > 0) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, goal.at());
    } else {
      return !told.isEmpty();
    }
    return false;
  }

  /** Those who were told about this goal, or about an earlier version in the very same words. */
  private static Set<Id<?>> toldOf(Facts facts, SafetyGoal goal) {
    Set<Id<?>> told = new HashSet<>();
    for (SafetyGoal version : GoalVersions.unchanged(facts, goal)) {
      version.criteriaExplained().forEach(explained -> told.add(explained.to()));
    }
    return told;
  }

  private static boolean isExplained(Facts facts, SafetyGoal goal, Id<Individual> doer) {
    boolean cannotBeAsked =
        facts
            .people()
            .find(doer)
            .filter(who -> who instanceof Person person && person.cannotBeAsked().isPresent())
            .isPresent();
    return cannotBeAsked
        || goal.positions().stream()
            .anyMatch(
                position ->
                    position.person().equals(doer)
                        && position.view() == View.NOT_ASKED
                        && GoalTexts.isFilled(position.words()));
  }
}
