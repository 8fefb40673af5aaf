package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
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
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices past harm that only speaks of what could happen. */
@RuleInfo(
    id = "HARM-001",
    summary = "Fear for the future written as past harm",
    severity = Severity.WARNING,
    about = Topic.HARM,
    notices = "This reads as something feared, and past harm is about what has already happened.",
    asks = "What has the child already lived through, and when was it?",
    meets = "Entries under past harm that speak of what has happened, not of what is feared: {0}.",
    textOnly = true,
    sources = {"S003", "S002 §8"})
public final class FearedFutureAsHarm implements Rule {

  private static final WordTable CONDITIONS = WordTable.of("if unless");
  private static final WordTable TELLS_NO_EVENT =
      WordTable.of(
          """
          reported alleged linked related associated based considered identified assessed
          """);
  private static final WordTable WHAT_IS_FEARED = WordTable.of("that about");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> happened = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      Reading reading = HarmText.of(facts, harm);
      Optional<Passage> feared = onlyFeared(harm.value(), reading);
      if (feared.isPresent()) {
        out.finding(feared.get().at()).spans(feared.get().spans(fearedWords(feared.get())));
      } else if (!reading.isEmpty() && !reading.leavesOpen(out, harm.at())) {
        happened.add(harm);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(happened, happened.size());
    }
  }

  /** Tells whether this harm is only feared, so that no other rule need ask for its facts. */
  static boolean isOnlyFeared(Facts facts, Located<PastHarm> harm) {
    return onlyFeared(harm.value(), HarmText.of(facts, harm)).isPresent();
  }

  private static Optional<Passage> onlyFeared(PastHarm harm, Reading reading) {
    boolean dated = Reading.isFilled(harm.frequency()) || !HarmText.occasions(harm).isEmpty();
    if (dated || reading.any(FearedFutureAsHarm::tellsOfThePast)) {
      return Optional.empty();
    }
    return reading.passages().stream()
        .filter(passage -> !fearedWords(passage).isEmpty())
        .findFirst();
  }

  private static List<Integer> fearedWords(Passage passage) {
    List<Integer> feared = new ArrayList<>();
    boolean condition = false;
    boolean child = false;
    for (int i = 0; i < passage.words().count(); i++) {
      if (passage.opensSentence(i)) {
        condition = hasCondition(passage, i, passage.endOfSentence(i));
        child = false;
      }
      child |= passage.words().is(i, Cue.CHILD);
      if (Future.isHint(passage, i) && isFeared(passage, i, condition, child)) {
        feared.add(i);
      }
    }
    return feared;
  }

  private static boolean isFeared(Passage passage, int word, boolean condition, boolean child) {
    if (passage.words().isWord(word, "would")) {
      // Without a condition it tells of a habit: on Fridays he would come home late.
      return condition;
    }
    if (passage.words().is(word, Cue.WORRIED)) {
      // A child who is worried is an effect; people who are worried that something happens are not.
      return passage.isAny(word + 1, WHAT_IS_FEARED) && !child;
    }
    return true;
  }

  private static boolean tellsOfThePast(Passage passage) {
    Words words = passage.words();
    int feared = -1;
    for (int i = 0; i < words.count(); i++) {
      if (passage.opensSentence(i)) {
        int end = passage.endOfSentence(i);
        int future = Future.first(passage, i, end);
        // Behind "could" or "if" the past tense tells of nothing that was: could be hit.
        feared = future >= 0 && hasCondition(passage, i, end) ? i : future >= 0 ? future : end;
      }
      if (words.is(i, Cue.PAST) && i < feared && !passage.isAny(i, TELLS_NO_EVENT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCondition(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      if (passage.isAny(i, CONDITIONS)) {
        return true;
      }
    }
    return false;
  }
}
