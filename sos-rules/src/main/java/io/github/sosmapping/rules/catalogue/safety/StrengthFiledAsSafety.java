package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.SafetyOccurrence;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices existing safety that tells of no action, or not of the danger that was there. */
@RuleInfo(
    id = "SAF-002",
    summary = "Strength that is filed as existing safety",
    severity = Severity.WARNING,
    about = Topic.SAFETY,
    notices = {
      "This reads like a strength: it does not tell what somebody did to keep the child safe.",
      "This does not tell how the danger was there when somebody acted."
    },
    asks = "When was the danger near, and what did somebody do so that the child was safe?",
    meets = "Times of existing safety that tell what somebody did while the danger was there: {0}.",
    textOnly = true,
    sources = {"W12", "W43", "W8"})
public final class StrengthFiledAsSafety implements Rule {

  private static final Set<String> TELLS_WHEN =
      Set.of("when", "whenever", "although", "while", "because", "after", "before", "as", "until");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ExistingSafety>> told = new ArrayList<>();
    for (Located<ExistingSafety> safety : facts.safety()) {
      Pointer at = safety.at().to("action");
      boolean present = isFilled(safety.value().whenDangerPresent());
      Optional<Words> action = facts.words(safety.value().action());
      if (isOwnWords(safety.value().action())) {
        out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, at);
      } else if (present && hasPeopleAndDays(safety.value())) {
        told.add(safety);
      } else if (action.isEmpty()) {
        out.notAssessed(
            NotAssessed.Reason.NO_WORD_LIST, at, safety.value().action().language().tag());
      } else if (!tellsAction(action.get()) && !noteTellsAction(facts, safety.value())) {
        out.finding(at);
      } else if (present || tellsWhen(action.get())) {
        told.add(safety);
      } else if (safety.value().counters().isEmpty() && out.looks(SafetyWithoutDanger.class)) {
        out.coveredBy(SafetyWithoutDanger.class, safety.at());
      } else {
        out.finding(safety.at()).sentence(1);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  /** Who did it, against which danger and on which day: then no verb has to be known as well. */
  private static boolean hasPeopleAndDays(ExistingSafety safety) {
    return !safety.by().isEmpty()
        && !safety.counters().isEmpty()
        && !safety.occurrences().isEmpty();
  }

  private static boolean tellsAction(Words words) {
    return words.has(Cue.PROTECTIVE_ACTION) || words.has(Cue.ACTION);
  }

  private static boolean noteTellsAction(Facts facts, ExistingSafety safety) {
    return safety.occurrences().stream()
        .map(SafetyOccurrence::note)
        .flatMap(Optional::stream)
        .flatMap(note -> facts.words(note).stream())
        .anyMatch(StrengthFiledAsSafety::tellsAction);
  }

  private static boolean tellsWhen(Words words) {
    for (int i = 0; i < words.count(); i++) {
      if (TELLS_WHEN.contains(words.word(i))) {
        return true;
      }
    }
    return words.has(Cue.DANGER_WORD);
  }

  private static boolean isFilled(Optional<PlainText> text) {
    return text.isPresent() && !text.get().text().isBlank();
  }

  private static boolean isOwnWords(PlainText text) {
    return text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
  }
}
