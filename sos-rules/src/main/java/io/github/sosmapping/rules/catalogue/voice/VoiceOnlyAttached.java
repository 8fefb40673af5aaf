package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.voice.Observation;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a child's work that is attached as a picture and not told in words anywhere. */
@RuleInfo(
    id = "VOICE-006",
    summary = "Child's view only as an attachment",
    severity = Severity.ADVICE,
    about = Topic.VOICE,
    notices = "The child's work is attached here, and nothing of it is written down.",
    asks = "What did the child say about it, in a few of their own words?",
    meets = "Talks with a child that are written down and can be followed: {0}.",
    sources = "S002 §3.3")
public final class VoiceOnlyAttached implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ChildVoice>> written = new ArrayList<>();
    for (Located<ChildVoice> voice : Voices.all(facts)) {
      boolean hasWords =
          voice.value().allEntries().stream().anyMatch(Voices::hasText)
              || !Voices.isBlank(context(voice.value()));
      if (hasWords) {
        written.add(voice);
      } else if (voice.value().attachment().isPresent()
          || voice.value().allEntries().stream().anyMatch(entry -> entry.drawing().isPresent())) {
        out.finding(voice.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(written, written.size());
    }
  }

  private static Optional<PlainText> context(ChildVoice voice) {
    if (voice instanceof Observation observation) {
      return observation.context();
    }
    return voice instanceof DirectQuote quote ? quote.context() : Optional.empty();
  }
}
