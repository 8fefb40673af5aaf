package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The last number of a professional when the work with a family has ended. */
final class Endings {

  private static final int SENTENCE = 4;

  private static final WordTable ENDING =
      WordTable.of(
          """
          close closed closes closing end ended ends ending moved moves transfer transferred
          handed court adopted withdrew withdrawn elsewhere abroad
          """);

  private static final Comparator<Located<ScaleRating>> LAST_AND_LOWEST =
      Comparator.comparing((Located<ScaleRating> rating) -> rating.value().ratedOn())
          .thenComparing(rating -> rating.value().value(), Comparator.reverseOrder());

  private Endings() {}

  static void lookAt(List<Located<ScaleRating>> numbers, Facts facts, Outcome out) {
    Optional<Located<ScaleRating>> last = numbers.stream().max(LAST_AND_LOWEST);
    int closing = out.threshold("closing");
    if (last.isEmpty() || last.get().value().value().halves() >= 2 * closing) {
      return;
    }
    Located<ScaleRating> rating = last.get();
    Optional<PlainText> reasons = rating.value().reasons();
    Optional<Words> words = reasons.flatMap(facts::words);
    Pointer at = rating.at();
    if (reasons.isPresent() && !Texts.saysNothing(reasons) && words.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at.to("reasons"));
    } else if (words.isPresent() && ENDING.holdsAnyOf(words.get())) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at.to("reasons"));
    } else {
      out.finding(at).sentence(SENTENCE).with(closing);
    }
  }
}
