package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.HarmOccasion;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Future;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import java.util.ArrayList;
import java.util.List;

/** Notices past harm that says neither when it happened nor how often. */
@RuleInfo(
    id = "HARM-005",
    summary = "Past harm without a when or how often",
    severity = Severity.ADVICE,
    about = Topic.HARM,
    notices = "Nothing here says when this happened or how often.",
    asks = "When was the first time, when was the worst, and when was the latest?",
    meets = "Entries under past harm that say when it happened or how often: {0}.",
    textOnly = true,
    sources = {"W15", "S003"})
public final class HarmWithoutTime implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> timed = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      Reading reading = HarmText.of(facts, harm);
      if (isDated(harm.value()) || reading.any(HarmWithoutTime::hasTime)) {
        timed.add(harm);
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
      out.metAll(timed, timed.size());
    }
  }

  private static boolean isDated(PastHarm harm) {
    return Reading.isFilled(harm.frequency())
        || HarmText.occasions(harm).stream().anyMatch(HarmWithoutTime::isDated);
  }

  private static boolean isDated(HarmOccasion row) {
    return row.on().isPresent() || Reading.isFilled(row.when());
  }

  private static boolean hasTime(Passage passage) {
    if (passage.words().has(Cue.TIME)) {
      return true;
    }
    for (int i = 0; i < passage.words().count(); i++) {
      if (passage.isYear(i) || Future.isMonth(passage, i)) {
        return true;
      }
    }
    return false;
  }
}
