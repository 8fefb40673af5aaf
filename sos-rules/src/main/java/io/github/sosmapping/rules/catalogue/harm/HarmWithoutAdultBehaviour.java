package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.HarmActor;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.AdultAction;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.List;

/** Notices past harm that does not say what an adult did or left undone. */
@RuleInfo(
    id = "HARM-002",
    summary = "Past harm without an adult's behaviour",
    severity = Severity.WARNING,
    about = Topic.HARM,
    notices = "This entry does not say what an adult did or did not do.",
    asks = "What would somebody in the room have seen the adults do, or leave undone?",
    meets = "Entries under past harm that say what an adult did or did not do: {0}.",
    textOnly = true,
    sources = "S002 §6.5.1")
public final class HarmWithoutAdultBehaviour implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> told = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      if (isByNoAdult(harm.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, harm.at());
      } else if (saysWhatWasDone(facts, harm)) {
        told.add(harm);
      } else if (out.looks(FearedFutureAsHarm.class)
          && FearedFutureAsHarm.isOnlyFeared(facts, harm)) {
        out.coveredBy(FearedFutureAsHarm.class, harm.at());
      } else if (out.looks(ConditionAsHarm.class) && ConditionAsHarm.isOnlyCondition(facts, harm)) {
        out.coveredBy(ConditionAsHarm.class, harm.at());
      } else if (!HarmText.of(facts, harm).leavesOpen(out, harm.at())) {
        out.finding(harm.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  private static boolean isByNoAdult(PastHarm harm) {
    return harm.actor()
        .filter(actor -> actor != HarmActor.ADULT_IN_FAMILY && actor != HarmActor.CARE_SETTING)
        .isPresent();
  }

  private static boolean saysWhatWasDone(Facts facts, Located<PastHarm> harm) {
    if (Reading.isFilled(harm.value().behaviour())
        || HarmText.occasions(harm.value()).stream()
            .anyMatch(row -> Reading.isFilled(row.behaviour()))) {
      return true;
    }
    Reading reading = HarmText.of(facts, harm);
    // Who it was may stand in a field of its own, so that the words need only say what.
    return harm.value().behaviourBy().isEmpty()
        ? reading.any(AdultAction::isTold)
        : reading.any(AdultAction::isAnyTold);
  }
}
