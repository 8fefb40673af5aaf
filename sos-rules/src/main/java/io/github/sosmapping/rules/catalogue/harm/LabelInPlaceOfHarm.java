package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.PastHarm;
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

/** Notices labels that stand where past harm should be told in facts. */
@RuleInfo(
    id = "HARM-004",
    summary = "Label in place of facts in past harm",
    severity = Severity.WARNING,
    about = Topic.HARM,
    notices = "A label stands here in the place of what happened.",
    asks = "What would somebody have seen or heard if they had stood there?",
    meets = "Entries under past harm that are told in facts and not in labels: {0}.",
    textOnly = true,
    sources = {"S002 §6.5.1", "S003", "W4"})
public final class LabelInPlaceOfHarm implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> inFacts = new ArrayList<>();
    for (Located<PastHarm> harm : facts.harms()) {
      if (out.looks(FearedFutureAsHarm.class) && FearedFutureAsHarm.isOnlyFeared(facts, harm)) {
        out.coveredBy(FearedFutureAsHarm.class, harm.at());
        continue;
      }
      Reading reading = HarmText.withOccasions(facts, harm);
      boolean plain = true;
      for (Passage passage : reading.passages()) {
        List<Integer> labels = passage.isQuote() ? List.of() : Labels.withoutFacts(passage);
        if (!labels.isEmpty()) {
          plain = false;
          out.finding(passage.at()).spans(passage.spans(labels));
        }
      }
      if (plain && !reading.isEmpty() && !reading.leavesOpen(out, harm.at())) {
        inFacts.add(harm);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(inFacts, inFacts.size());
    }
  }
}
