package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.AdultAction;
import io.github.sosmapping.rules.internal.Effect;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a condition or circumstance that is recorded as harm. */
@RuleInfo(
    id = "HARM-008",
    summary = "Complicating factor recorded as past harm",
    severity = Severity.WARNING,
    about = Topic.HARM,
    notices = "This names a condition or a circumstance, and not what it did to the child.",
    asks = "On the hardest days, what happens to the child because of this?",
    meets =
        "Entries under past harm that tell what happened to the child, not a circumstance: {0}.",
    textOnly = true,
    sources = {"S003", "W1"})
public final class ConditionAsHarm implements Rule {

  private static final WordTable BEFORE_BIRTH = WordTable.of("unborn pregnant pregnancy womb born");
  private static final WordTable WITNESSED = WordTable.of("saw sees heard hears found finds");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> happened = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      Reading reading = HarmText.of(facts, harm);
      Optional<Passage> condition = onlyCondition(facts, harm);
      if (condition.isPresent()) {
        Passage passage = condition.get();
        out.finding(passage.at()).spans(passage.spans(conditions(passage)));
      } else if (!reading.isEmpty() && !reading.leavesOpen(out, harm.at())) {
        happened.add(harm);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(happened, happened.size());
    }
  }

  /** Tells whether this is no harm by itself, so that no other rule need ask for its facts. */
  static boolean isOnlyCondition(Facts facts, Located<PastHarm> harm) {
    return onlyCondition(facts, harm).isPresent();
  }

  private static Optional<Passage> onlyCondition(Facts facts, Located<PastHarm> harm) {
    Reading reading = HarmText.of(facts, harm);
    boolean happened =
        Reading.isFilled(harm.value().impact())
            || !HarmText.occasions(harm.value()).isEmpty()
            || reading.any(ConditionAsHarm::tellsWhatHappened);
    return happened
        ? Optional.empty()
        : reading.passages().stream().filter(passage -> !conditions(passage).isEmpty()).findFirst();
  }

  private static boolean tellsWhatHappened(Passage passage) {
    Words words = passage.words();
    boolean child = false;
    for (int i = 0; i < words.count(); i++) {
      child |= words.is(i, Cue.CHILD);
      if (passage.isAny(i, BEFORE_BIRTH) || (child && passage.isAny(i, WITNESSED))) {
        return true;
      }
    }
    return AdultAction.isAnyTold(passage) || Effect.isShown(passage, 0);
  }

  /** The conditions of adults; what the child has may be the effect. */
  private static List<Integer> conditions(Passage passage) {
    Words words = passage.words();
    List<Integer> found = new ArrayList<>();
    boolean ofChild = false;
    for (int i = 0; i < words.count(); i++) {
      if (passage.opensSentence(i)) {
        ofChild = false;
      }
      if (words.is(i, Cue.CHILD)) {
        ofChild = true;
      } else if (words.is(i, Cue.ADULT) && !words.is(i, Cue.PRONOUN)) {
        ofChild = false;
      }
      if (words.is(i, Cue.CONDITION) && !ofChild) {
        found.add(i);
      }
    }
    return found;
  }
}
