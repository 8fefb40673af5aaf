package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Production;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.CriteriaExplained;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.learning.AppreciativeInquiry;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with the path, the learning, languages, privacy and dates. */
final class ProcessDefects {

  private static final int LONG_BEFORE = 60;

  private ProcessDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.NO_DATED_PATH,
        (record, desk) -> FamilyRecord.builder().from(record).trajectory(Optional.empty()).build());
    all.put(
        Defect.METHOD_WITHOUT_CONTENT,
        (record, desk) ->
            FamilyRecord.builder()
                .from(record)
                .addAppreciativeInquiry(
                    AppreciativeInquiry.builder()
                        .id(Id.of("inquiry-empty"))
                        .heldOn(Edit.latest(record).heldOn())
                        .subject(desk.text("Inquiry done."))
                        .build())
                .build());
    all.put(
        Defect.NO_SHARED_THINKING,
        (record, desk) ->
            FamilyRecord.builder()
                .from(record)
                .openedOn(record.openedOn().orElse(desk.asOf()).minusDays(LONG_BEFORE))
                .supervisions(List.of())
                .build());
    all.put(
        Defect.JARGON_IN_RULE,
        (record, desk) ->
            Edit.rule(
                record,
                rule ->
                    PlanRule.builder()
                        .from(rule)
                        .when(desk.text("Every Monday after the MASH and CIN meeting."))
                        .build()));
    all.put(
        Defect.IDENTIFYING_DETAIL,
        (record, desk) ->
            Edit.rule(
                record,
                rule ->
                    PlanRule.builder()
                        .from(rule)
                        .ifBroken(desk.text("PARENT rings 07700 900123 and asks for help."))
                        .build()));
    all.put(
        Defect.DRAFT_NOBODY_CONFIRMED,
        (record, desk) ->
            Edit.danger(
                record,
                danger ->
                    DangerStatement.builder()
                        .from(danger)
                        .provenance(
                            danger
                                .provenance()
                                .map(
                                    one ->
                                        Provenance.builder()
                                            .from(one)
                                            .production(Production.DRAFTED_BY_TOOL)
                                            .toolName(desk.label("Note taker"))
                                            .build()))
                        .build()));
    all.put(Defect.CONTRADICTING_DATES, ProcessDefects::contradictingDates);
  }

  private static FamilyRecord contradictingDates(FamilyRecord record, Desk desk) {
    return Edit.goal(
        record,
        goal ->
            SafetyGoal.builder()
                .from(goal)
                .criteriaExplained(
                    Edit.first(
                        goal.criteriaExplained(),
                        one ->
                            CriteriaExplained.builder()
                                .from(one)
                                .on(record.openedOn().orElse(desk.asOf()).minusDays(30))
                                .build()))
                .build());
  }
}
