package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import java.util.ArrayList;
import java.util.List;

/** Notices existing safety that is not linked to a danger statement. */
@RuleInfo(
    id = "SAF-001",
    summary = "Existing safety that is not tied to a danger",
    severity = Severity.WARNING,
    about = Topic.SAFETY,
    notices = "This existing safety is not linked to a danger statement.",
    asks = "Which danger was near at the time, and what did this keep from happening?",
    meets = "Times of existing safety that are tied to a danger statement: {0}.",
    sources = {"W1", "W8"})
public final class SafetyWithoutDanger implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ExistingSafety>> tied = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      // What was seen may be written down before anybody has put the danger into words.
      boolean early =
          mapping.value().status() == Lifecycle.DRAFT
              || mapping.value().dangerStatements().isEmpty();
      for (Located<ExistingSafety> safety :
          Facts.located(mapping.at(), "existingSafety", mapping.value().existingSafety())) {
        if (countersSomething(facts, safety.value())) {
          tied.add(safety);
        } else if (!safety.value().counters().isEmpty() && out.looks(LinkLeadsNowhere.class)) {
          out.coveredBy(LinkLeadsNowhere.class, safety.at());
        } else {
          out.finding(safety.at()).weighing(early ? Severity.ADVICE : Severity.WARNING);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(tied, tied.size());
    }
  }

  private static boolean countersSomething(Facts facts, ExistingSafety safety) {
    return !facts.links().findAll(safety.counters(), DangerStatement.class).isEmpty();
  }
}
