package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.basis.Production;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices somebody's latest number on a scale that comes without a word on why. */
@RuleInfo(
    id = "SCALE-004",
    summary = "Number on a scale without reasons",
    severity = Severity.ADVICE,
    about = Topic.SCALE,
    notices = "This number stands without the reasons of the person who gave it.",
    asks = "What makes it this number and not one lower?",
    meets = "Latest numbers that come with the reasons of whoever gave them: {0}.",
    sources = {"W16", "W33"})
public final class NumberWithoutReasons implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ScaleRating>> reasoned = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      for (Located<ScaleRating> rating : on.latestNumbers()) {
        ScaleRating value = rating.value();
        // What would make it one higher tells as well that the number was talked about.
        if (!Texts.saysNothing(value.reasons()) || !Texts.saysNothing(value.whatNextUp())) {
          reasoned.add(rating);
        } else if (value.provenance().filter(NumberWithoutReasons::isCopied).isPresent()) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, rating.at());
        } else {
          out.finding(rating.at());
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(reasoned, reasoned.size());
    }
  }

  private static boolean isCopied(Provenance provenance) {
    return provenance.production().filter(Production.IMPORTED::equals).isPresent()
        || provenance
            .source()
            .filter(kind -> kind == SourceKind.DOCUMENT || kind == SourceKind.IMPORTED)
            .isPresent();
  }
}
