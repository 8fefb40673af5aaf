package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.testkit.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with a safety plan. */
final class PlanDefects {

  private static final int EXPIRED = 10;

  private PlanDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.DANGER_WITHOUT_RULE, PlanDefects::dangerWithoutRule);
    all.put(
        Defect.RULE_WITHOUT_WHO_WHEN_WHAT,
        (record, desk) ->
            rule(
                record,
                rule ->
                    rule.text(desk.text("Suitable arrangements are to be made for CHILD."))
                        .doers(List.of())
                        .when(Optional.empty())));
    all.put(
        Defect.SERVICE_AS_RULE,
        (record, desk) ->
            rule(record, rule -> rule.text(desk.text("PARENT attends the counselling sessions."))));
    all.put(
        Defect.PLAN_WITHOUT_BAD_DAYS,
        (record, desk) ->
            Edit.rules(
                plan(record, plan -> plan.triggers(List.of()).contacts(List.of())),
                rule -> PlanRule.builder().from(rule).ifBroken(Optional.empty()).build()));
    all.put(
        Defect.PLAN_NOT_MADE_BY_FAMILY,
        (record, desk) ->
            plan(record, plan -> plan.madeBy(List.of(desk.workerId())).madeAt(Optional.empty())));
    all.put(
        Defect.NO_BOTTOM_LINES,
        (record, desk) -> plan(record, plan -> plan.bottomLines(List.of())));
    all.put(
        Defect.PLAN_NEVER_SEEN_TO_WORK,
        (record, desk) ->
            Edit.rules(record, rule -> PlanRule.builder().from(rule).evidence(List.of()).build()));
    all.put(Defect.IMMEDIATE_PLAN_THAT_LASTS, PlanDefects::lasting);
  }

  private static FamilyRecord plan(FamilyRecord record, UnaryOperator<SafetyPlan.Builder> change) {
    return Edit.plan(record, plan -> change.apply(SafetyPlan.builder().from(plan)).build());
  }

  private static FamilyRecord rule(FamilyRecord record, UnaryOperator<PlanRule.Builder> change) {
    return Edit.rule(record, rule -> change.apply(PlanRule.builder().from(rule)).build());
  }

  private static FamilyRecord dangerWithoutRule(FamilyRecord record, Desk desk) {
    Id<DangerStatement> danger = Edit.latest(record).dangerStatements().get(0).id();
    List<Id<? extends Identified>> gone = new ArrayList<>();
    FamilyRecord without =
        Edit.plan(
            record,
            plan -> {
              List<PlanRule> kept = new ArrayList<>();
              for (PlanRule rule : plan.rules()) {
                if (rule.counters().contains(danger)) {
                  gone.add(rule.id());
                } else {
                  kept.add(rule);
                }
              }
              return SafetyPlan.builder().from(plan).rules(kept).build();
            });
    return Unlink.from(without, gone);
  }

  private static FamilyRecord lasting(FamilyRecord record, Desk desk) {
    return plan(
        record,
        plan ->
            plan.kind(PlanKind.IMMEDIATE)
                .startsOn(record.mappings().get(0).heldOn())
                .expiresOn(desk.asOf().minusDays(EXPIRED)));
  }
}
