package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices somebody who is to see that a rule is kept and has not agreed to anything yet. */
@RuleInfo(
    id = "NET-006",
    summary = "Rule watched over by somebody who has not agreed to it",
    severity = Severity.WARNING,
    about = Topic.NETWORK,
    notices =
        "This person is to see that the rule is kept, and nothing on record says that they have"
            + " agreed to be part of the network.",
    asks = "How did this person answer when they were asked to watch over the rule?",
    meets = "Rules watched over by people who have agreed to it: {0}.",
    sources = {"W19", "W22"})
public final class MonitorOutsideNetwork implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Set<Id<?>> named = new HashSet<>();
    Set<Id<?>> agreed = new HashSet<>();
    for (Located<NetworkMember> member : Circle.members(facts)) {
      named.add(member.value().person());
      if (member.value().agreedOn().isPresent()) {
        agreed.add(member.value().person());
      }
    }
    List<Located<PlanRule>> watched = new ArrayList<>();
    for (Located<SafetyPlan> plan : facts.plans()) {
      for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
        List<Located<Id<Individual>>> asked = asked(facts, rule);
        boolean allAgreed = !asked.isEmpty();
        for (Located<Id<Individual>> who : asked) {
          if (agreed.contains(who.value())) {
            continue;
          }
          allAgreed = false;
          if (plan.value().madeBy().contains(who.value())) {
            out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, who.at());
          } else if (named.contains(who.value()) && out.looks(MemberWithoutDangerOrRole.class)) {
            out.coveredBy(MemberWithoutDangerOrRole.class, who.at());
          } else {
            out.finding(who.at());
          }
        }
        if (allAgreed) {
          watched.add(rule);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(watched, watched.size());
    }
  }

  private static List<Located<Id<Individual>>> asked(Facts facts, Located<PlanRule> rule) {
    return Facts.located(rule.at(), "monitoredBy", rule.value().monitoredBy()).stream()
        .filter(who -> isAsked(facts, who.value()))
        .toList();
  }

  // Children, parents, carers and professionals are part of the plan without being asked to join.
  private static boolean isAsked(Facts facts, Id<Individual> who) {
    return facts
        .people()
        .find(who)
        .filter(
            person ->
                person
                    .role()
                    .known()
                    .map((Role role) -> role.isNaturallyConnected() && !role.isParentOrCarer())
                    .orElse(false))
        .isPresent();
  }
}
