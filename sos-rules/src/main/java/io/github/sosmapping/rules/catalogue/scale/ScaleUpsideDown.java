package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a scale whose ends read as if a higher number meant more danger. */
@RuleInfo(
    id = "SCALE-002",
    summary = "Scale that seems to run the other way round",
    severity = Severity.WARNING,
    about = Topic.SCALE,
    notices = {
      "Higher means safer on a safety scale, and this 0 reads as if things were safe.",
      "Higher means safer on a safety scale, and this 10 reads as if things were dangerous."
    },
    asks = "Which end did people have in mind as the safe one when they gave their numbers?",
    meets = "Scales on which the words for 0 and 10 let higher mean safer: {0}.",
    textOnly = true,
    sources = {"W13", "W14", "W32"})
public final class ScaleUpsideDown implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> upright = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      SafetyScale scale = on.value();
      Pointer zeroAt = on.at().to("zeroAnchor");
      Pointer tenAt = on.at().to("tenAnchor");
      Optional<AnchorMeaning> zero = read(facts, scale.zeroAnchor(), zeroAt, out);
      Optional<AnchorMeaning> ten = read(facts, scale.tenAnchor(), tenAt, out);
      boolean zeroTurned =
          zero.isPresent()
              && turned(0, zero.get().safety(), zero.get().danger(), zeroAt, tenAt, out);
      // One scale that runs the other way round is one thing to talk about.
      boolean tenTurned =
          !zeroTurned
              && ten.isPresent()
              && turned(1, ten.get().danger(), ten.get().safety(), tenAt, zeroAt, out);
      if (!zeroTurned && !tenTurned && zero.isPresent() && ten.isPresent()) {
        upright.add(on.scale());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(upright, upright.size());
    }
  }

  private static boolean turned(
      int sentence, List<Span> wrong, List<Span> right, Pointer at, Pointer otherEnd, Outcome out) {
    if (wrong.isEmpty() || !right.isEmpty()) {
      return false;
    }
    out.finding(at).sentence(sentence).spans(wrong).related(List.of(otherEnd));
    return true;
  }

  private static Optional<AnchorMeaning> read(
      Facts facts, Optional<PlainText> end, Pointer at, Outcome out) {
    if (end.isEmpty()
        || Texts.saysNothing(end)
        || end.get().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<Words> words = facts.words(end.get());
    if (words.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at, end.get().language().tag());
    }
    return words.map(AnchorMeaning::new);
  }
}
