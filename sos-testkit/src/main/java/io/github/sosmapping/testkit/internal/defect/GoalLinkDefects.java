package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.GoalOwner;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong between a safety goal and the rest of the record. */
final class GoalLinkDefects {

  private GoalLinkDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.GOAL_WITHOUT_DANGER, GoalLinkDefects::withoutDanger);
    all.put(
        Defect.CRITERIA_NOT_EXPLAINED,
        (record, desk) ->
            Edit.goal(
                record,
                goal -> SafetyGoal.builder().from(goal).criteriaExplained(List.of()).build()));
    all.put(Defect.GOALPOSTS_MOVED, GoalLinkDefects::goalpostsMoved);
    all.put(
        Defect.NO_FAMILY_GOAL,
        (record, desk) ->
            Edit.map(
                record,
                map ->
                    Mapping.builder()
                        .from(map)
                        .safetyGoals(
                            Edit.each(
                                map.safetyGoals(),
                                goal ->
                                    SafetyGoal.builder()
                                        .from(goal)
                                        .owner(GoalOwner.AGENCY)
                                        .build()))
                        .build()));
    all.put(
        Defect.GOAL_THAT_MISSES_ITS_DANGER,
        (record, desk) ->
            Edit.goal(
                record,
                goal -> SafetyGoal.builder().from(goal).doers(List.of(desk.workerId())).build()));
  }

  private static FamilyRecord withoutDanger(FamilyRecord record, Desk desk) {
    return Edit.map(record, map -> map.safetyGoals().isEmpty() ? map : oneMore(map));
  }

  private static Mapping oneMore(Mapping map) {
    return Mapping.builder()
        .from(map)
        .addSafetyGoal(
            SafetyGoal.builder()
                .from(map.safetyGoals().get(0))
                .id(Id.of("goal-alone"))
                .supersedes(Optional.empty())
                .addresses(List.of())
                .owner(GoalOwner.AGENCY)
                .build())
        .build();
  }

  /** The danger stays as it was, word for word; the goal is another one. */
  private static FamilyRecord goalpostsMoved(FamilyRecord record, Desk desk) {
    List<Mapping> maps = record.mappings();
    DangerStatement before = maps.get(maps.size() - 2).dangerStatements().get(0);
    FamilyRecord sameDanger =
        Edit.danger(
            record,
            danger ->
                DangerStatement.builder()
                    .from(danger)
                    .behaviourFeared(before.behaviourFeared())
                    .impactOnChild(before.impactOnChild())
                    .condition(before.condition())
                    .fullText(before.fullText())
                    .build());
    return Edit.goal(
        sameDanger,
        goal ->
            SafetyGoal.builder()
                .from(goal)
                .fullText(
                    desk.text(
                        "For two years PARENT writes down each evening who was with CHILD, sober"
                            + " and calm, and brings the book to WORKER every Monday morning."))
                .changeReason(Optional.empty())
                .build());
  }
}
