package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Notices a plan that has no red flags, or no answer for the day a rule is not kept. */
@RuleInfo(
    id = "PLAN-004",
    summary = "Plan without red flags or without an answer for bad days",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "This plan names no red flags that tell everybody to act.",
      "Rules of this plan do not say what happens when they are not kept, and the plan names nobody"
          + " to call (rules: {0})."
    },
    asks = "What would be the first small sign of a bad day, and who does what when they see it?",
    meets = "The plan is ready for bad days: red flags ({0}), people to call ({1}).",
    thresholds =
        @Threshold(
            name = "shortPlanDays",
            value = 7,
            meaning = "An immediate plan shorter than this many days needs no red flags."),
    sources = {"S002 Table 4.2", "W18"})
public final class PlanWithoutBadDays implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> ready = new ArrayList<>();
    int flags = 0;
    int contacts = 0;
    for (Located<SafetyPlan> located : PlansInForce.of(facts, out)) {
      SafetyPlan plan = located.value();
      List<Pointer> open = withoutAnswer(located);
      if (isShort(plan, out.threshold("shortPlanDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, located.at());
      } else if (plan.triggers().isEmpty()) {
        out.finding(located.at());
      } else if (!open.isEmpty() && plan.contacts().isEmpty()) {
        out.finding(located.at()).sentence(1).related(open).with(open.size());
      } else {
        ready.add(located.at());
        flags += plan.triggers().size();
        contacts += plan.contacts().size();
      }
    }
    if (!out.hasFindings() && !ready.isEmpty()) {
      out.met(ready, flags, contacts);
    }
  }

  private static List<Pointer> withoutAnswer(Located<SafetyPlan> plan) {
    List<Pointer> open = new ArrayList<>();
    for (Located<PlanRule> rule : PlansInForce.rules(plan)) {
      if (rule.value().ifBroken().isEmpty()) {
        open.add(rule.at());
      }
    }
    return open;
  }

  private static boolean isShort(SafetyPlan plan, int days) {
    return plan.kind() == PlanKind.IMMEDIATE
        && plan.startsOn().isPresent()
        && plan.expiresOn().isPresent()
        && ChronoUnit.DAYS.between(plan.startsOn().get(), plan.expiresOn().get()) < days;
  }
}
