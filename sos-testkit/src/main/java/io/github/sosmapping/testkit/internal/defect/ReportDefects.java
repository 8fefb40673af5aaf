package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.plan.EvidenceResult;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.testkit.Defect;
import java.time.LocalDate;
import java.util.Map;

/** What can be wrong between a number and what people reported of the plan. */
final class ReportDefects {

  private ReportDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.NUMBER_AGAINST_THE_RECORD, ReportDefects::againstTheRecord);
    all.put(Defect.NUMBER_AGAINST_PLAN_REPORTS, ReportDefects::againstReports);
  }

  private static FamilyRecord againstTheRecord(FamilyRecord record, Desk desk) {
    LocalDate rated = Edit.latest(record).heldOn();
    FamilyRecord broken = broken(record, rated.plusDays(1));
    return ScaleDefects.worker(broken, desk, ScaleValue.of(9));
  }

  private static FamilyRecord broken(FamilyRecord record, LocalDate day) {
    return Edit.rule(
        record,
        rule ->
            PlanRule.builder()
                .from(rule)
                .addEvidence(
                    RuleEvidence.builder()
                        .id(Id.of("diary-broken-" + day))
                        .on(day)
                        .result(EvidenceResult.BROKEN)
                        .addAllReportedBy(rule.monitoredBy())
                        .build())
                .build());
  }

  private static FamilyRecord againstReports(FamilyRecord record, Desk desk) {
    LocalDate rated = Edit.latest(record).heldOn();
    FamilyRecord high =
        ScaleDefects.worker(broken(record, rated.minusDays(1)), desk, ScaleValue.of(9));
    return Edit.ratings(
        high,
        rating ->
            rating.by().equals(desk.workerId())
                ? ScaleRating.builder()
                    .from(rating)
                    .reasons(desk.text("Home feels calm, and CHILD laughs a lot."))
                    .build()
                : rating);
  }
}
