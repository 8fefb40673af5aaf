package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.SafetyPlan;
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

/** Notices an immediate plan that has run out, has no end, or has become the lasting plan. */
@RuleInfo(
    id = "PLAN-008",
    summary = "Immediate plan without an end or used as the lasting plan",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "This immediate plan has no last day, and there is no family plan to follow it.",
      "The last day of this immediate plan is past, and no family plan has followed it (days: {0}).",
      "This immediate plan has been in place for {0} days, and no family plan has followed it."
    },
    asks = "What do family and network need so that they can make the plan that lasts?",
    meets = "Immediate plans that only bridge, with a last day or a family plan beside them: {0}.",
    thresholds =
        @Threshold(
            name = "bridgeDays",
            value = 90,
            meaning = "Days for which an immediate plan may bridge, whatever its last day."),
    sources = "W22")
public final class ImmediatePlanThatLasts implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<SafetyPlan> familyPlans = familyPlans(facts);
    List<Located<SafetyPlan>> bridging = new ArrayList<>();
    for (Located<SafetyPlan> located : facts.plans()) {
      SafetyPlan plan = located.value();
      if (plan.kind() != PlanKind.IMMEDIATE) {
        continue;
      }
      long days = plan.startsOn().map(facts::daysSince).orElse(0L);
      boolean tooLong = days > out.threshold("bridgeDays");
      boolean ended = PlansInForce.hasEnded(facts, plan);
      boolean bridges = plan.expiresOn().isPresent() && !ended && !tooLong;
      if (bridges || isFollowed(facts, plan, familyPlans)) {
        bridging.add(located);
      } else if (PlansInForce.isOnlyDrafted(facts, plan) || isOrdered(plan)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, located.at());
      } else if (ended) {
        long since = plan.expiresOn().map(facts::daysSince).orElse(0L);
        out.finding(located.at()).sentence(1).with(since);
      } else if (tooLong) {
        out.finding(located.at()).sentence(2).with(days);
      } else {
        out.finding(located.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(bridging, bridging.size());
    }
  }

  private static List<SafetyPlan> familyPlans(Facts facts) {
    return facts.plans().stream()
        .map(Located::value)
        .filter(plan -> plan.kind() == PlanKind.FAMILY)
        .filter(plan -> !PlansInForce.isOnlyDrafted(facts, plan))
        .toList();
  }

  /** Tells whether there is a family plan for every child of an immediate plan. */
  private static boolean isFollowed(Facts facts, SafetyPlan plan, List<SafetyPlan> familyPlans) {
    Set<Id<Child>> covered = new HashSet<>();
    for (SafetyPlan familyPlan : familyPlans) {
      if (familyPlan.children().isEmpty()) {
        return true;
      }
      covered.addAll(familyPlan.children());
    }
    List<Id<Child>> children =
        plan.children().isEmpty()
            ? facts.record().children().stream().map(Child::id).toList()
            : plan.children();
    return !children.isEmpty() && covered.containsAll(children);
  }

  // A court keeps its own time.
  private static boolean isOrdered(SafetyPlan plan) {
    return plan.provenance()
        .flatMap(Provenance::source)
        .filter(SourceKind.DOCUMENT::equals)
        .isPresent();
  }
}
