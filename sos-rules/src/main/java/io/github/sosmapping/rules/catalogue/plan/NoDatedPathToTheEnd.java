package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.plan.Trajectory;
import io.github.sosmapping.core.plan.TrajectoryStep;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.List;
import java.util.Optional;

/** Notices work on a plan without an end in sight, without dated stages, or standing still. */
@RuleInfo(
    id = "TRAJ-001",
    summary = "No end goal or no dated path to it",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "No trajectory says where this work ends and by which stages.",
      "The trajectory does not say where it ends.",
      "The trajectory has fewer than two stages with a date ({0}).",
      "No stage of the trajectory has been reached or given a new date in the last {0} days."
    },
    asks = "What will have changed for the child by the next season, and what comes first?",
    meets = "The trajectory has an end and stages with dates ({0}), reached so far: {1}.",
    stages = {Stage.ONGOING_CASEWORK, Stage.CHILDREN_IN_CARE},
    thresholds =
        @Threshold(
            name = "stillDays",
            value = 56,
            meaning = "Days that may pass without a stage being reached, moved or close ahead."),
    sources = {"S002 §3.3", "W27"})
public final class NoDatedPathToTheEnd implements Rule {

  private static final Pointer TRAJECTORY = Pointer.ROOT.to("trajectory");

  @Override
  public void examine(Facts facts, Outcome out) {
    Optional<Trajectory> path = facts.record().trajectory();
    if (path.isEmpty()) {
      out.finding(Pointer.ROOT);
      return;
    }
    List<TrajectoryStep> dated =
        path.get().steps().stream()
            .filter(step -> step.plannedOn().isPresent() || step.doneOn().isPresent())
            .toList();
    if (path.get().endGoal().isEmpty()) {
      out.finding(TRAJECTORY).sentence(1);
    }
    if (dated.size() < 2) {
      out.finding(TRAJECTORY).sentence(2).with(dated.size());
    } else if (standsStill(facts, path.get(), dated, out.threshold("stillDays"))) {
      out.finding(TRAJECTORY).sentence(3).with(out.threshold("stillDays"));
    }
    if (!out.hasFindings()) {
      long reached = dated.stream().filter(step -> step.doneOn().isPresent()).count();
      out.met(List.of(TRAJECTORY), dated.size(), reached);
    }
  }

  private static boolean standsStill(
      Facts facts, Trajectory path, List<TrajectoryStep> dated, int days) {
    boolean recent =
        path.provenance()
            .flatMap(Provenance::recordedOn)
            .filter(day -> facts.daysSince(day) <= days)
            .isPresent();
    boolean closeAhead = false;
    boolean overdue = false;
    for (TrajectoryStep step : dated) {
      if (step.doneOn().isPresent()) {
        recent |= facts.daysSince(step.doneOn().get()) <= days;
        continue;
      }
      long since = step.plannedOn().map(facts::daysSince).orElse(0L);
      // A stage that was given a new date ahead has been thought about.
      recent |= step.movedReason().isPresent() && since <= 0;
      overdue |= since > 0;
      closeAhead |= since <= 0 && -since <= days;
    }
    return !recent && (overdue || !closeAhead);
  }
}
