package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Attendance;
import io.github.sosmapping.core.mapping.Participant;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
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
import java.util.List;
import java.util.Optional;

/** Notices a plan that nobody of the family helped to make, or that speaks in orders. */
@RuleInfo(
    id = "PLAN-005",
    summary = "Plan not made by family and network, or written as orders",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "Nobody of the family or network is on record among those who made this plan.",
      "This plan speaks in orders, as one would to somebody who had no part in it (places: {0})."
    },
    asks = "Which of these rules would the family say were their own idea?",
    meets = "Plans that family and network made themselves: {0}.",
    thresholds =
        @Threshold(
            name = "orders",
            value = 2,
            least = 1,
            meaning = "Orders in the words of one plan from which on they are noticed."),
    textOnly = true,
    sources = {"S003", "S002 §5.1", "W19"})
public final class PlanNotMadeByFamily implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyPlan>> own = new ArrayList<>();
    for (Located<SafetyPlan> plan : PlansInForce.of(facts, out)) {
      if (!isMadeByFamily(facts, plan.value())) {
        out.finding(plan.at());
        continue;
      }
      Orders orders = Orders.in(facts, plan);
      if (orders.unread()) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, plan.at());
      }
      if (orders.count() >= out.threshold("orders")) {
        out.finding(plan.at()).sentence(1).related(orders.at()).with(orders.count());
      } else {
        own.add(plan);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(own, own.size());
    }
  }

  private static boolean isMadeByFamily(Facts facts, SafetyPlan plan) {
    for (Id<Individual> who : plan.madeBy()) {
      if (isNoProfessional(facts, who)) {
        return true;
      }
    }
    Optional<FamilyNetworkMeeting> meeting =
        plan.madeAt().flatMap(id -> facts.links().find(id, FamilyNetworkMeeting.class));
    for (Participant attendee : meeting.map(FamilyNetworkMeeting::attendees).orElse(List.of())) {
      boolean tookPart =
          attendee.attendance() != Attendance.INVITED_ABSENT
              && attendee.attendance() != Attendance.NOT_INVITED;
      if (tookPart && isNoProfessional(facts, attendee.person())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoProfessional(Facts facts, Id<Individual> who) {
    return facts.people().find(who).isPresent() && !facts.people().isProfessional(who);
  }
}
