package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.text.Cue;
import java.util.Optional;
import java.util.stream.Stream;

/** How many entries, and how many words of the recorder's own, the first two columns hold. */
final class Columns {

  private final Facts facts;
  private final boolean onlyStanding;
  private int worries;
  private int worryWords;
  private int good;
  private int goodWords;

  private Columns(Facts facts, boolean onlyStanding) {
    this.facts = facts;
    this.onlyStanding = onlyStanding;
  }

  /** Counts what stands now. */
  static Columns standing(Facts facts, Mapping map) {
    return new Columns(facts, true).count(map);
  }

  /** Counts everything on the map, worries that are resolved included. */
  static Columns all(Facts facts, Mapping map) {
    return new Columns(facts, false).count(map);
  }

  int worries() {
    return worries;
  }

  int worryWords() {
    return worryWords;
  }

  int good() {
    return good;
  }

  int goodWords() {
    return goodWords;
  }

  private Columns count(Mapping map) {
    for (PastHarm harm : map.pastHarm()) {
      worry(harm, harm.fullText(), Stream.of(harm.behaviour(), harm.impact()));
    }
    for (DangerStatement danger : map.dangerStatements()) {
      worry(
          danger,
          danger.fullText(),
          Stream.of(danger.behaviourFeared(), danger.impactOnChild(), danger.condition()));
    }
    for (ComplicatingFactor factor : map.complicatingFactors()) {
      worry(
          factor,
          Optional.empty(),
          Stream.of(Optional.of(factor.description()), factor.howItMakesThingsHarder()));
    }
    for (ExistingStrength strength : map.existingStrengths()) {
      good++;
      goodWords += words(strength.description());
    }
    for (ExistingSafety safety : map.existingSafety()) {
      good++;
      goodWords += words(safety.action());
      goodWords += safety.whenDangerPresent().map(this::words).orElse(0);
    }
    return this;
  }

  /** Counts a worry by its whole text where there is one, or else by its parts. */
  private void worry(
      Identified entry, Optional<PlainText> fullText, Stream<Optional<PlainText>> parts) {
    if (onlyStanding && !facts.stands(entry)) {
      return;
    }
    worries++;
    worryWords +=
        fullText
            .map(this::words)
            .orElseGet(() -> parts.flatMap(Optional::stream).mapToInt(this::words).sum());
  }

  /** What people said word for word is as long as they made it, so it does not weigh in. */
  private int words(PlainText text) {
    boolean quote =
        text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()
            || text.origin().filter(TextOrigin.PROFESSIONAL_QUOTE::equals).isPresent();
    if (quote) {
      return 0;
    }
    return facts
        .words(text)
        .map(words -> words.count() - words.count(Cue.QUOTED))
        .orElseGet(() -> Bag.of(text.text()).size());
  }
}
