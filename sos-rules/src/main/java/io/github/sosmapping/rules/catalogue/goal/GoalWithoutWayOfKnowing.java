package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.Trajectory;
import io.github.sosmapping.core.plan.TrajectoryStep;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import java.util.ArrayList;
import java.util.List;

/** Notices a goal that says neither how nor for how long it is to be shown. */
@RuleInfo(
    id = "GOAL-005",
    summary = "Goal without a way of knowing that it is met",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = "This goal does not say for how long or by what people will know that it is met.",
    asks = "What will everyone have seen, and for how long, by the day they call this goal met?",
    meets = "Safety goals that say how or for how long it will be shown: {0}.",
    sources = {"S000", "W4", "W9"})
public final class GoalWithoutWayOfKnowing implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> goals = new ArrayList<>();
    for (Located<SafetyGoal> goal : facts.goals()) {
      if (!hasDemonstration(goal.value()) && standsInTrajectory(facts, goal.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, goal.at());
      } else {
        goals.add(goal);
      }
    }
    Goals.lacking(
        facts,
        out,
        goals,
        GoalWithoutWayOfKnowing::hasDemonstration,
        words -> words.has(Cue.DURATION));
  }

  private static boolean hasDemonstration(SafetyGoal goal) {
    return goal.demonstration()
        .filter(shown -> GoalTexts.isFilled(shown.period()) || GoalTexts.isFilled(shown.howShown()))
        .isPresent();
  }

  /** Whether a dated stage of the trajectory is made of steps towards this goal. */
  private static boolean standsInTrajectory(Facts facts, SafetyGoal goal) {
    List<TrajectoryStep> stages =
        facts.record().trajectory().map(Trajectory::steps).orElse(List.of());
    for (TrajectoryStep stage : stages) {
      boolean dated = stage.plannedOn().isPresent() || stage.doneOn().isPresent();
      if (dated
          && facts.links().findAll(stage.consistsOf(), NextStep.class).stream()
              .anyMatch(step -> facts.names(step.towards(), goal, SafetyGoal.class))) {
        return true;
      }
    }
    return false;
  }
}
