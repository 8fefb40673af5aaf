package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.testkit.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with a danger statement by itself. */
final class DangerDefects {

  private DangerDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.NOBODY_WORRIED,
        (record, desk) -> Pair.danger(record, desk, danger -> danger.whoIsWorried(List.of())));
    all.put(Defect.DANGER_IN_THE_PAST, DangerDefects::inThePast);
    all.put(
        Defect.DANGER_WITHOUT_IMPACT,
        (record, desk) ->
            Pair.danger(record, desk, danger -> danger.impactOnChild(Optional.empty())));
    all.put(
        Defect.DANGER_WITHOUT_BEHAVIOUR,
        (record, desk) ->
            Pair.danger(
                record,
                desk,
                danger ->
                    danger
                        .behaviourFeared(Optional.empty())
                        .fullText(desk.text("The alcoholism could be a danger to CHILD."))));
    all.put(
        Defect.DANGER_WITHOUT_CONDITION,
        (record, desk) -> Pair.danger(record, desk, danger -> danger.condition(Optional.empty())));
    all.put(
        Defect.JARGON_IN_DANGER,
        (record, desk) ->
            Pair.danger(
                record,
                desk,
                danger ->
                    danger.behaviourFeared(
                        desk.text("PARENT may drink and go on with the domestic violence."))));
    all.put(Defect.DANGER_WITHOUT_SCALE, DangerDefects::withoutScale);
    all.put(
        Defect.SEVERAL_WORRIES_IN_ONE,
        (record, desk) -> Pair.danger(record, desk, danger -> danger.fullText(desk.text(LONG))));
    all.put(
        Defect.DANGER_WITHOUT_FAMILY_VIEW,
        (record, desk) ->
            Pair.danger(
                record,
                desk,
                danger -> danger.whoIsWorried(List.of(desk.workerId())).positions(List.of())));
  }

  private static final String LONG =
      "WORKER is worried about CHILD. PARENT may drink in the evening. PARENT may shout at bedtime."
          + " PARENT may forget to cook. PARENT may sleep in the morning. PARENT may leave the door"
          + " open. PARENT may spend the money too early. PARENT may let people in at night. PARENT"
          + " may drive too fast. CHILD could be hurt. CHILD could be hungry. CHILD could be"
          + " frightened. CHILD could miss school. CHILD could be ill. All this could happen if"
          + " nothing changes at home.";

  /** The danger says what happened, and nothing of what may come. */
  private static FamilyRecord inThePast(FamilyRecord record, Desk desk) {
    return Pair.danger(
        record,
        desk,
        danger ->
            danger
                .behaviourFeared(
                    desk.text("PARENT drank when CHILD was there and forgot the time."))
                .impactOnChild(desk.text("CHILD was frightened and cried."))
                .condition(Optional.empty()));
  }

  static FamilyRecord withoutScale(FamilyRecord record, Desk desk) {
    List<SafetyScale> scales = Edit.latest(record).safetyScales();
    if (scales.isEmpty()) {
      return record;
    }
    List<Id<? extends Identified>> gone = new ArrayList<>();
    scales.get(0).ratings().forEach(rating -> gone.add(rating.id()));
    return Unlink.from(
        Edit.map(
            record,
            map ->
                Mapping.builder().from(map).safetyScales(scales.subList(1, scales.size())).build()),
        gone);
  }
}
