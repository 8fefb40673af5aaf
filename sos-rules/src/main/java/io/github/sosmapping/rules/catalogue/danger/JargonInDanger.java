package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Labels;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.List;

/** Notices professional labels in a danger statement. */
@RuleInfo(
    id = "DAN-006",
    summary = "Jargon in a danger statement",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = "Words here are clear to professionals and perhaps to nobody else.",
    asks = "How would the family say this at their own kitchen table?",
    meets = "Danger statements without labels that only professionals know: {0}.",
    textOnly = true,
    sources = {"S003", "W1", "W34"})
public final class JargonInDanger implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> plain = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading =
          DangerText.of(facts, danger)
              .add(danger.at(), "groundedInPattern", danger.value().groundedInPattern());
      boolean labelled = false;
      for (Passage passage : reading.passages()) {
        List<Integer> labels = passage.isQuote() ? List.of() : Labels.in(passage);
        if (!labels.isEmpty()) {
          labelled = true;
          out.finding(passage.at()).spans(passage.spans(labels));
        }
      }
      if (!labelled && !reading.isEmpty() && !reading.leavesOpen(out, danger.at())) {
        plain.add(danger);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(plain, plain.size());
    }
  }
}
