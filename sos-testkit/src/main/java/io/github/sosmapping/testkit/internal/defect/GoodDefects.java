package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with strengths and existing safety. */
final class GoodDefects {

  private GoodDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.SAFETY_WITHOUT_DANGER,
        (record, desk) ->
            Edit.safety(
                record,
                safety -> ExistingSafety.builder().from(safety).counters(List.of()).build()));
    all.put(
        Defect.STRENGTH_AS_SAFETY,
        (record, desk) ->
            Edit.safety(
                record,
                safety ->
                    ExistingSafety.builder()
                        .from(safety)
                        .action(desk.text("PARENT adores CHILD, and they are very close."))
                        .whenDangerPresent(Optional.empty())
                        .build()));
    all.put(Defect.SAFETY_SEEN_ONCE, GoodDefects::seenOnce);
    all.put(
        Defect.GENERAL_STRENGTH,
        (record, desk) ->
            Edit.strength(
                record,
                strength ->
                    ExistingStrength.builder()
                        .from(strength)
                        .description(desk.text("Loving parent."))
                        .build()));
    all.put(Defect.FADING_STRENGTHS, GoodDefects::fading);
  }

  private static FamilyRecord seenOnce(FamilyRecord record, Desk desk) {
    FamilyRecord once =
        Edit.safety(
            record,
            safety ->
                ExistingSafety.builder()
                    .from(safety)
                    .occurrences(safety.occurrences().subList(0, 1))
                    .build());
    return ScaleDefects.worker(once, desk, ScaleValue.of(7));
  }

  // What was good at the start did not become a rule of the plan either.
  private static FamilyRecord fading(FamilyRecord record, Desk desk) {
    FamilyRecord loose =
        FamilyRecord.builder()
            .from(record)
            .mappings(Edit.first(record.mappings(), GoodDefects::tiedToNobody))
            .build();
    return Edit.map(
        loose,
        map ->
            Mapping.builder()
                .from(map)
                .existingStrengths(map.existingStrengths().stream().limit(1).toList())
                .existingSafety(map.existingSafety().stream().limit(1).toList())
                .changeNote(Optional.empty())
                .build());
  }

  private static Mapping tiedToNobody(Mapping map) {
    return Mapping.builder()
        .from(map)
        .existingStrengths(
            Edit.each(
                map.existingStrengths(),
                one -> ExistingStrength.builder().from(one).relatesTo(List.of()).build()))
        .existingSafety(
            Edit.each(
                map.existingSafety(),
                one -> ExistingSafety.builder().from(one).by(List.of()).build()))
        .build();
  }
}
