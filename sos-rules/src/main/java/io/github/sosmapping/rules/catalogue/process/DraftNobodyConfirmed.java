package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a wording drafted by software for which no person stands yet. */
@RuleInfo(
    id = "PROV-001",
    summary = "Wording drafted by a tool and confirmed by nobody",
    severity = Severity.WARNING,
    about = Topic.PROCESS,
    notices = {
      "Software drafted this wording, and nobody is on record who has read it and stands by it.",
      "Software drafted this wording; a day of confirming is on record, and not who confirmed it.",
      "Software drafted this wording; somebody confirmed it, and no day is on record for that."
    },
    asks = "Who was there and can say whether these words tell it as it was?",
    meets = "People have read what software drafted and stand by it (entries: {0}).",
    sources = "own design")
public final class DraftNobodyConfirmed implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    DraftedByTool drafted = new DraftedByTool(facts);
    if (drafted.mayBeThere()) {
      RecordWalker.walk(facts.record(), drafted);
    }
    List<Pointer> confirmed = new ArrayList<>();
    for (Located<Provenance> entry : drafted.entries()) {
      int missing = missing(entry.value());
      if (missing < 0) {
        confirmed.add(entry.at());
      } else {
        out.finding(entry.at()).sentence(missing);
      }
    }
    for (Located<Optional<Provenance>> text : drafted.texts()) {
      int missing = text.value().map(DraftNobodyConfirmed::missing).orElse(0);
      if (missing < 0) {
        confirmed.add(text.at());
      } else {
        out.finding(text.at()).sentence(missing);
      }
    }
    if (!out.hasFindings() && !confirmed.isEmpty()) {
      out.met(confirmed, confirmed.size());
    }
  }

  /** Which sentence says what is missing, or -1. */
  private static int missing(Provenance provenance) {
    boolean who = provenance.confirmedBy().isPresent();
    boolean when = provenance.confirmedOn().isPresent();
    if (who && when) {
      return -1;
    }
    if (!who && !when) {
      return 0;
    }
    return who ? 2 : 1;
  }
}
