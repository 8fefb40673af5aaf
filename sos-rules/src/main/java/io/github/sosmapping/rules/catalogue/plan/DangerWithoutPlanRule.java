package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices a danger statement that no rule of the safety plan answers. */
@RuleInfo(
    id = "PLAN-001",
    summary = "Danger that no rule of the safety plan answers",
    severity = Severity.ERROR,
    about = Topic.PLAN,
    notices = {
      "There is a family safety plan, and none of its rules answers this danger.",
      "This family safety plan holds no rules yet, so it answers none of the dangers ({0})."
    },
    asks = "On the day this danger is close, who does what so that the child stays safe?",
    meets = "Danger statements that a rule of the safety plan answers: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 14,
            meaning = "Days for which a draft danger may stand without a rule."),
    sources = "S002 Table 4.2")
public final class DangerWithoutPlanRule implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyPlan>> plans = PlansInForce.of(facts, out);
    List<Pointer> familyPlans =
        plans.stream()
            .filter(plan -> plan.value().kind() == PlanKind.FAMILY)
            .map(Located::at)
            .toList();
    if (familyPlans.isEmpty()) {
      return;
    }
    List<PlanRule> rules = new ArrayList<>();
    plans.forEach(plan -> rules.addAll(plan.value().rules()));
    int dangers = facts.dangers().size();
    if (rules.isEmpty() && dangers > 0) {
      out.finding(familyPlans.get(0)).sentence(1).with(dangers);
      return;
    }
    Set<Id<?>> answered = new HashSet<>();
    rules.forEach(rule -> answered.addAll(PlansInForce.answeredBy(facts, rule)));
    List<Located<DangerStatement>> met = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean young = facts.daysSince(mapping.value().heldOn()) <= out.threshold("draftDays");
      for (Located<DangerStatement> danger :
          Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())) {
        if (!facts.stands(danger.value())) {
          continue;
        }
        if (answered.contains(danger.value().id())) {
          met.add(danger);
        } else if (danger.value().status() == Lifecycle.DRAFT && young) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
        } else {
          out.finding(danger.at()).related(familyPlans);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(met, met.size());
    }
  }
}
