package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.HarmOccasion;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices past harm that does not say where the account comes from. */
@RuleInfo(
    id = "HARM-006",
    summary = "Past harm without a source",
    severity = Severity.ADVICE,
    about = Topic.HARM,
    notices = "Nothing here says who told of this or who saw it.",
    asks = "Who knows of this first hand, and does anybody tell it differently?",
    meets = "Entries under past harm that say where the account comes from: {0}.",
    sources = "W10")
public final class HarmWithoutSource implements Rule {

  private static final WordTable TELLS =
      WordTable.of("told tells said says saw reported reports heard noticed");
  private static final WordTable NOBODY = WordTable.of("it is there");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> sourced = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      Reading reading = new Reading(facts).add(harm.at(), "fullText", harm.value().fullText());
      if (isSourced(harm.value()) || reading.any(HarmWithoutSource::namesWhoTold)) {
        sourced.add(harm);
      } else if (!reading.leavesOpen(out, harm.at())) {
        out.finding(harm.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(sourced, sourced.size());
    }
  }

  private static boolean isSourced(PastHarm harm) {
    List<HarmOccasion> rows = HarmText.occasions(harm);
    return isSourced(harm.provenance())
        || (!rows.isEmpty() && rows.stream().allMatch(row -> isSourced(row.provenance())));
  }

  private static boolean isSourced(Optional<Provenance> provenance) {
    return provenance.filter(HarmWithoutSource::namesSource).isPresent();
  }

  private static boolean namesSource(Provenance provenance) {
    if (!provenance.saidBy().isEmpty()) {
      return true;
    }
    SourceKind kind = provenance.source().orElse(SourceKind.TOLD);
    boolean seenByRecorder = kind == SourceKind.OBSERVED && provenance.recordedBy().isPresent();
    return seenByRecorder || kind == SourceKind.DOCUMENT || kind == SourceKind.CHILDS_WORK;
  }

  /** The nursery told us; not "it is said", which names nobody. */
  private static boolean namesWhoTold(Passage passage) {
    for (int i = 1; i < passage.words().count(); i++) {
      if (passage.isAny(i, TELLS)
          && !passage.isAny(i - 1, NOBODY)
          && !passage.words().is(i, Cue.QUOTED)
          && !passage.opensSentence(i)) {
        return true;
      }
    }
    return false;
  }
}
