package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.Demonstration;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The first danger and its goal in plain set words, so that a change in one of them cannot make the
 * two speak of different things.
 */
final class Pair {

  private Pair() {}

  static FamilyRecord danger(
      FamilyRecord record, Desk desk, UnaryOperator<DangerStatement.Builder> change) {
    return Edit.danger(
        inSetWords(record, desk),
        danger -> change.apply(DangerStatement.builder().from(danger)).build());
  }

  static FamilyRecord goal(
      FamilyRecord record, Desk desk, UnaryOperator<SafetyGoal.Builder> change) {
    return Edit.goal(
        inSetWords(record, desk), goal -> change.apply(SafetyGoal.builder().from(goal)).build());
  }

  private static FamilyRecord inSetWords(FamilyRecord record, Desk desk) {
    if (!desk.done().add("pair")) {
      return record;
    }
    FamilyRecord danger =
        Edit.danger(
            record,
            one ->
                DangerStatement.builder()
                    .from(one)
                    .behaviourFeared(desk.text("PARENT may drink and forget to come home."))
                    .impactOnChild(desk.text("CHILD could be frightened and cry."))
                    .condition(desk.text("If nothing changes."))
                    .fullText(Optional.empty())
                    .build());
    return Edit.goal(
        danger,
        one ->
            SafetyGoal.builder()
                .from(one)
                .behaviour(desk.text("PARENT stays sober and eats with CHILD every evening."))
                .childExperience(desk.text("CHILD falls asleep calm and has somebody to call."))
                .networkPart(desk.text("A neighbour knocks on the door."))
                .demonstration(
                    Demonstration.builder()
                        .period(desk.text("Twelve weeks in a row."))
                        .howShown(desk.text("Ticks on the chart."))
                        .build())
                .fullText(Optional.empty())
                .build());
  }
}
