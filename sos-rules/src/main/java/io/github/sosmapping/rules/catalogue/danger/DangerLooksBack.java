package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Future;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Notices a danger statement that does not look ahead. */
@RuleInfo(
    id = "DAN-002",
    summary = "Danger statement that does not look ahead",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = {
      "This danger statement does not say what could happen from here on.",
      "This danger statement says nearly the same as past harm it rests on."
    },
    asks = "If nothing changes, what could happen to the child next?",
    meets = "Danger statements that look ahead to what could happen: {0}.",
    thresholds =
        @Threshold(
            name = "samePercent",
            value = 90,
            least = 50,
            most = 100,
            meaning =
                "Share of words from which on danger and harm count as the same, in percent."),
    textOnly = true,
    sources = {"S003", "W1"})
public final class DangerLooksBack implements Rule {

  private static final int MOST_COMPARED = 5;
  private static final WordTable GOES_ON =
      WordTable.of("keeps keep continues continue continuing unless if");
  private static final WordTable GO = WordTable.of("go goes going carry carries");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> ahead = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading = DangerText.of(facts, danger);
      if (reading.isEmpty()) {
        out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, danger.at());
      } else if (repeatsHarm(facts, danger.value(), out.threshold("samePercent"))) {
        out.finding(danger.at()).sentence(1);
      } else if (Reading.isFilled(danger.value().condition())
          || reading.any(DangerLooksBack::looksAhead)) {
        ahead.add(danger);
      } else if (!reading.leavesOpen(out, danger.at())) {
        out.finding(danger.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(ahead, ahead.size());
    }
  }

  private static boolean looksAhead(Passage passage) {
    if (Future.first(passage, 0) >= 0) {
      return true;
    }
    for (int i = 0; i < passage.words().count(); i++) {
      if (passage.isAny(i, GOES_ON) || (passage.isAny(i, GO) && passage.isWord(i + 1, "on"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeatsHarm(Facts facts, DangerStatement danger, int percent) {
    List<Id<PastHarm>> grounds = danger.groundedInHarm();
    // A statement rests on a few harms; the limit only keeps a strange record from taking long.
    List<Id<PastHarm>> few = grounds.subList(0, Math.min(MOST_COMPARED, grounds.size()));
    return facts.links().findAll(few, PastHarm.class).stream()
        .anyMatch(harm -> SameWords.percent(danger, harm) >= percent);
  }
}
