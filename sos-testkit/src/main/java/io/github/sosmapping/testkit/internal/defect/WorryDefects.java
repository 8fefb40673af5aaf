package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.core.worry.Severity;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with past harm and complicating factors. */
final class WorryDefects {

  private WorryDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.FUTURE_AS_PAST_HARM,
        (record, desk) ->
            harm(
                record,
                harm ->
                    harm.behaviour(desk.text("PARENT might leave CHILD alone at night."))
                        .impact(desk.text("CHILD could be frightened."))
                        .frequency(Optional.empty())
                        .harmMatrix(Optional.empty())));
    all.put(
        Defect.HARM_WITHOUT_ADULT_BEHAVIOUR,
        (record, desk) ->
            harm(
                record,
                harm ->
                    harm.behaviour(Optional.empty())
                        .fullText(desk.text("CHILD was upset on most evenings in May."))
                        .impact(desk.text("CHILD felt sad for days."))
                        .harmMatrix(Optional.empty())));
    all.put(
        Defect.HARM_WITHOUT_EFFECT,
        (record, desk) ->
            harm(
                record,
                harm ->
                    harm.behaviour(desk.text("On 2 April PARENT went out and left CHILD there."))
                        .impact(Optional.empty())
                        .harmMatrix(Optional.empty())));
    all.put(
        Defect.LABEL_IN_PLACE_OF_FACTS,
        (record, desk) ->
            harm(
                record,
                harm -> harm.behaviour(desk.text("There was neglect and domestic violence."))));
    all.put(
        Defect.HARM_WITHOUT_WHEN,
        (record, desk) ->
            harm(
                record,
                harm ->
                    harm.behaviour(desk.text("PARENT left CHILD with nobody to ask for help."))
                        .impact(desk.text("CHILD was frightened and cried."))
                        .frequency(Optional.empty())
                        .harmMatrix(Optional.empty())));
    all.put(
        Defect.HARM_WITHOUT_SOURCE,
        (record, desk) -> harm(record, harm -> harm.provenance(Optional.empty())));
    all.put(Defect.HARM_WITHOUT_DANGER, WorryDefects::harmWithoutDanger);
    all.put(
        Defect.CONDITION_AS_HARM,
        (record, desk) ->
            harm(
                record,
                harm ->
                    harm.behaviour(desk.text("PARENT has depression and debts."))
                        .impact(Optional.empty())
                        .harmMatrix(Optional.empty())));
    all.put(
        Defect.SEVERE_HARM_WITHOUT_ANALYSIS,
        (record, desk) ->
            harm(record, harm -> harm.severity(Severity.SEVERE).harmMatrix(Optional.empty())));
    all.put(Defect.FACTOR_WITHOUT_SO_WHAT, WorryDefects::factorWithoutSoWhat);
  }

  private static FamilyRecord harm(FamilyRecord record, UnaryOperator<PastHarm.Builder> change) {
    return Edit.harm(record, harm -> change.apply(PastHarm.builder().from(harm)).build());
  }

  private static FamilyRecord harmWithoutDanger(FamilyRecord record, Desk desk) {
    return Edit.map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .addPastHarm(
                    PastHarm.builder()
                        .from(map.pastHarm().get(0))
                        .id(Id.of("harm-alone"))
                        .supersedes(Optional.empty())
                        .behaviour(desk.text("On 2 April PARENT forgot CHILD at the swings."))
                        .build())
                .build());
  }

  private static FamilyRecord factorWithoutSoWhat(FamilyRecord record, Desk desk) {
    return Edit.factor(
        record,
        factor ->
            ComplicatingFactor.builder()
                .from(factor)
                .description(desk.text("A village far from town."))
                .howItMakesThingsHarder(Optional.empty())
                .affects(List.of())
                .build());
  }
}
