package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.chain.ChainPart;
import java.util.ArrayList;
import java.util.List;

/** The words of the parts of chains, for those who asked to see them. */
final class ChainWords {

  private final QuotedWords words;

  ChainWords(FamilyRecord record) {
    this.words = QuotedWords.of(record);
  }

  /** Returns what a part says: as a whole where it does, or else first; of a scale both ends. */
  List<Quote> of(ChainPart part) {
    Pointer at = part.at();
    List<Quote> quotes = new ArrayList<>();
    if (part.kind() == ChainPart.Kind.SCALE) {
      words.at(at.to("zeroAnchor")).ifPresent(text -> quotes.add(new Quote("0: ", text)));
      words.at(at.to("tenAnchor")).ifPresent(text -> quotes.add(new Quote("10: ", text)));
    } else {
      words
          .at(at.to("fullText"))
          .or(() -> words.firstOf(at))
          .ifPresent(text -> quotes.add(new Quote("", text)));
    }
    return quotes;
  }

  /**
   * Words of a record.
   *
   * @param before what people need to read before them; may be empty
   * @param text the words, cut where they are long
   */
  record Quote(String before, String text) {

    /** Returns the words for people, on one line. */
    String shown() {
      return before + QuotedWords.onOneLine(text);
    }
  }
}
