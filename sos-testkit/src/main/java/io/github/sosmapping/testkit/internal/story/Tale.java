package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the makers of a record share.
 *
 * @param dice chance
 * @param scribe who writes the texts
 * @param cast who is in it
 * @param outline when it happens
 * @param strands the worries
 */
record Tale(Dice dice, Scribe scribe, Cast cast, Outline outline, List<Strand> strands) {

  static final Bank COMMON = Bank.read("common");

  /** Returns a sentence that fits every story, told on a day. */
  PlainText common(String section, Strand strand, LocalDate day) {
    return scribe.from(COMMON, section, strand.scene().on(day));
  }

  /** Returns somebody's own words that fit every story, told on a day. */
  PlainText quote(String section, Strand strand, LocalDate day) {
    return scribe.quote(COMMON, section, strand.scene().on(day));
  }

  /** Returns a sentence of the strand's theme, told on a day. */
  PlainText theme(String section, Strand strand, LocalDate day) {
    return scribe.from(strand.theme(), section, strand.scene().on(day));
  }

  /** Returns who says so, written down by the social worker on the day. */
  Provenance told(LocalDate day, List<Who> by) {
    return Provenance.builder()
        .saidBy(Cast.ids(by))
        .recordedBy(cast.job().worker().id())
        .recordedOn(day)
        .source(SourceKind.TOLD)
        .consentToShare(true)
        .build();
  }

  /** Returns that it was said in a meeting on the day. */
  Provenance met(LocalDate day) {
    return Provenance.builder()
        .recordedBy(cast.job().worker().id())
        .recordedOn(day)
        .source(SourceKind.MEETING)
        .build();
  }

  /** Returns the strands that were known when a map was made. */
  List<Strand> on(int map) {
    return strands.stream().filter(strand -> strand.isOn(map)).toList();
  }

  /** Returns the strand that is about a child, or the first one as this child lives with it. */
  Strand about(Kid kid) {
    return strands.stream()
        .filter(strand -> strand.kid().id().equals(kid.id()))
        .findFirst()
        .orElseGet(() -> strands.get(0).seenBy(kid));
  }
}
