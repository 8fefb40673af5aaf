package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Effect;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.List;

/** Notices past harm that does not say what it did to the child. */
@RuleInfo(
    id = "HARM-003",
    summary = "Past harm without its effect on the child",
    severity = Severity.WARNING,
    about = Topic.HARM,
    notices = "This entry does not say how it was for the child.",
    asks = "What did the child say, show or do that tells us how this was for them?",
    meets = "Entries under past harm that say how it was for the child: {0}.",
    textOnly = true,
    sources = {"S002 §6.5.1", "W7", "W10"})
public final class HarmWithoutEffectOnChild implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> told = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      Reading reading = HarmText.of(facts, harm);
      if (hasEffect(harm.value()) || reading.any(passage -> Effect.isShown(passage, 0))) {
        told.add(harm);
      } else if (out.looks(FearedFutureAsHarm.class)
          && FearedFutureAsHarm.isOnlyFeared(facts, harm)) {
        out.coveredBy(FearedFutureAsHarm.class, harm.at());
      } else if (out.looks(ConditionAsHarm.class) && ConditionAsHarm.isOnlyCondition(facts, harm)) {
        out.coveredBy(ConditionAsHarm.class, harm.at());
      } else if (!reading.leavesOpen(out, harm.at())) {
        out.finding(harm.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  private static boolean hasEffect(PastHarm harm) {
    return Reading.isFilled(harm.impact())
        || HarmText.occasions(harm).stream().anyMatch(row -> Reading.isFilled(row.impactOnChild()));
  }
}
