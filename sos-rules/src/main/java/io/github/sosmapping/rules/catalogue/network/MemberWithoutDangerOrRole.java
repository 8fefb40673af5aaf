package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.KnownDanger;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notices a network member who was not told a danger or has not agreed what to do. */
@RuleInfo(
    id = "NET-003",
    summary = "Network member who does not know the danger or has not agreed a role",
    severity = Severity.WARNING,
    about = Topic.NETWORK,
    notices = {
      "This person is in the safety network, and no danger they have been told is on record.",
      "This person has a part in rules of the plan and has not been told what the rules are for"
          + " (dangers: {0}).",
      "This person is in the safety network, and no day is on record on which they agreed to their"
          + " part."
    },
    asks = "What would this person say if we asked what they look out for and what they do then?",
    meets = "People in the safety network who know the dangers and have agreed a part: {0}.",
    sources = {"W19", "W22"})
public final class MemberWithoutDangerOrRole implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Map<Id<?>, Set<Id<?>>> parts = dangersByHelper(facts);
    // On the first days people are named before anybody could ask them.
    Severity weight = facts.stage() == Stage.INTAKE ? Severity.ADVICE : Severity.WARNING;
    List<Located<NetworkMember>> ready = new ArrayList<>();
    for (Located<NetworkMember> located : Circle.members(facts)) {
      NetworkMember member = located.value();
      if (isLeftOut(facts, member)) {
        continue;
      }
      Set<Id<?>> known = known(facts, member);
      int missing = missing(facts, member, known, parts.getOrDefault(member.person(), Set.of()));
      boolean untold = known.isEmpty() && !facts.dangers().isEmpty();
      boolean limited = (untold || missing > 0) && member.sharingLimit().isPresent();
      if (limited) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, located.at());
      }
      if (untold && !limited) {
        out.finding(located.at()).weighing(weight);
      } else if (missing > 0 && !limited) {
        out.finding(located.at()).sentence(1).with(missing).weighing(weight);
      } else if (member.agreedOn().isEmpty()) {
        out.finding(located.at()).sentence(2).weighing(weight);
      } else if (!limited) {
        ready.add(located);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(ready, ready.size());
    }
  }

  // Parents and partners know the danger from being part of it; NET-002 speaks of professionals.
  private static boolean isLeftOut(Facts facts, NetworkMember member) {
    return Circle.role(facts, member)
        .filter(
            role ->
                role.isProfessional()
                    || role == Role.PARENT
                    || role == Role.PARTNER_IN_HOME
                    || role == Role.CHILD)
        .isPresent();
  }

  private static Set<Id<?>> known(Facts facts, NetworkMember member) {
    Set<Id<?>> known = new HashSet<>();
    for (KnownDanger danger : member.knownDangers()) {
      facts
          .links()
          .latest(danger.danger(), DangerStatement.class)
          .ifPresent(latest -> known.add(latest.value().id()));
    }
    return known;
  }

  private static int missing(
      Facts facts, NetworkMember member, Set<Id<?>> known, Set<Id<?>> needed) {
    int missing = 0;
    for (Located<DangerStatement> danger : facts.dangers()) {
      List<Id<Individual>> audience = danger.value().audience();
      boolean mayRead = audience.isEmpty() || audience.contains(member.person());
      if (mayRead && needed.contains(danger.value().id()) && !known.contains(danger.value().id())) {
        missing++;
      }
    }
    return missing;
  }

  private static Map<Id<?>, Set<Id<?>>> dangersByHelper(Facts facts) {
    Map<Id<?>, Set<Id<?>>> parts = new HashMap<>();
    for (Located<SafetyPlan> plan : facts.plans()) {
      for (PlanRule rule : plan.value().rules()) {
        Set<Id<?>> dangers = new HashSet<>();
        for (Id<DangerStatement> id : rule.counters()) {
          facts
              .links()
              .latest(id, DangerStatement.class)
              .ifPresent(latest -> dangers.add(latest.value().id()));
        }
        rule.doers()
            .forEach(who -> parts.computeIfAbsent(who, k -> new HashSet<>()).addAll(dangers));
        rule.monitoredBy()
            .forEach(who -> parts.computeIfAbsent(who, k -> new HashSet<>()).addAll(dangers));
      }
    }
    return parts;
  }
}
