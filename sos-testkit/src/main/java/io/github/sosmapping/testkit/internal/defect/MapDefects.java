package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.mapping.EmptyHeading;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.testkit.Defect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with a map as a whole. */
final class MapDefects {

  private static final int MANY = 70;

  private MapDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.EMPTY_HEADING, MapDefects::emptyHeading);
    all.put(Defect.STEPS_WITHOUT_GOALS, MapDefects::stepsWithoutGoals);
    all.put(Defect.LOPSIDED_MAP, MapDefects::lopsided);
    all.put(Defect.HIGH_NUMBER_WITHOUT_SAFETY, MapDefects::highNumberWithoutSafety);
    all.put(Defect.MAP_WITHOUT_JUDGEMENT, MapDefects::withoutJudgement);
    all.put(Defect.MAP_WITHOUT_FAMILY, MapDefects::withoutFamily);
  }

  private static FamilyRecord emptyHeading(FamilyRecord record, Desk desk) {
    return Edit.map(record, map -> Mapping.builder().from(map).existingSafety(List.of()).build());
  }

  private static FamilyRecord stepsWithoutGoals(FamilyRecord record, Desk desk) {
    List<Id<? extends Identified>> gone = new ArrayList<>();
    Edit.latest(record).safetyGoals().forEach(goal -> gone.add(goal.id()));
    FamilyRecord without =
        Edit.map(
            record,
            map ->
                Mapping.builder()
                    .from(map)
                    .safetyGoals(List.of())
                    .safetyScales(
                        Edit.each(
                            map.safetyScales(),
                            scale ->
                                SafetyScale.builder()
                                    .from(scale)
                                    .forGoal(Optional.empty())
                                    .build()))
                    .build());
    return Unlink.from(without, gone);
  }

  private static FamilyRecord lopsided(FamilyRecord record, Desk desk) {
    return Edit.map(
        record,
        map -> {
          Mapping.Builder builder = Mapping.builder().from(map);
          LocalDate day = map.heldOn();
          for (int i = 1; i <= MANY; i++) {
            builder.addExistingStrength(
                ExistingStrength.builder()
                    .id(Id.of("many-strengths-" + i))
                    .description(
                        desk.text(
                            "When it rained on day "
                                + i
                                + " of the holiday, PARENT read to CHILD and they built a tent"
                                + " together."))
                    .addBy(desk.parentId())
                    .provenance(written(desk, day))
                    .build());
          }
          return builder.build();
        });
  }

  private static Provenance written(Desk desk, LocalDate day) {
    return Provenance.builder()
        .recordedBy(desk.workerId())
        .recordedOn(day)
        .source(SourceKind.DOCUMENT)
        .build();
  }

  private static FamilyRecord highNumberWithoutSafety(FamilyRecord record, Desk desk) {
    EmptyHeading note =
        EmptyHeading.builder()
            .heading(Heading.SAFETY)
            .note(desk.text("We asked PARENT and the network, and nobody could think of a time."))
            .build();
    FamilyRecord noSafety =
        Edit.map(
            record,
            map ->
                Mapping.builder()
                    .from(map)
                    .existingSafety(List.of())
                    .addEmptyHeading(note)
                    .build());
    return ScaleDefects.worker(noSafety, desk, ScaleValue.of(7));
  }

  private static FamilyRecord withoutJudgement(FamilyRecord record, Desk desk) {
    List<Id<? extends Identified>> gone = new ArrayList<>();
    Edit.latest(record)
        .safetyScales()
        .forEach(scale -> scale.ratings().forEach(rating -> gone.add(rating.id())));
    return Unlink.from(
        Edit.map(record, map -> Mapping.builder().from(map).safetyScales(List.of()).build()), gone);
  }

  private static FamilyRecord withoutFamily(FamilyRecord record, Desk desk) {
    return Silence.in(record, desk, written(desk, Edit.latest(record).heldOn()));
  }

  static NextStep open(NextStep step, LocalDate due) {
    return NextStep.builder()
        .from(step)
        .dueOn(due)
        .doneOn(Optional.empty())
        .outcome(Optional.empty())
        .build();
  }
}
