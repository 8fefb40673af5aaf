package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with next steps. */
final class StepDefects {

  private static final int LATE = 9;

  private StepDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.STEP_WITHOUT_OWNER_AND_DATE,
        (record, desk) ->
            Edit.step(
                record,
                step ->
                    NextStep.builder()
                        .from(step)
                        .action(desk.text("Get the key cut."))
                        .by(List.of())
                        .dueOn(Optional.empty())
                        .build()));
    all.put(
        Defect.STEP_WITHOUT_GOAL,
        (record, desk) ->
            Edit.step(record, step -> NextStep.builder().from(step).towards(List.of()).build()));
    all.put(
        Defect.OVERDUE_STEP,
        (record, desk) ->
            Edit.step(record, step -> MapDefects.open(step, desk.asOf().minusDays(LATE))));
    all.put(
        Defect.STEPS_OF_PROFESSIONALS_ONLY,
        (record, desk) ->
            Edit.map(
                record,
                map ->
                    Mapping.builder()
                        .from(map)
                        .nextSteps(
                            Edit.each(
                                map.nextSteps(),
                                step ->
                                    NextStep.builder()
                                        .from(step)
                                        .by(List.of(desk.workerId()))
                                        .build()))
                        .build()));
  }
}
