package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.rules.Span;
import java.util.List;

/**
 * Names that are no label of the record: behind a title, behind a label, or two words with capitals
 * in a row. A single word with a capital says too little to be taken for one.
 */
final class FullNames {

  private static final int SHORTEST = 3;

  private final List<NameWord> words;
  private final KnownNames known;
  private final List<Detail> found;

  private FullNames(List<NameWord> words, KnownNames known, List<Detail> found) {
    this.words = words;
    this.known = known;
    this.found = found;
  }

  /**
   * Looks for names.
   *
   * @param alsoUnknown whether two unknown words in a row are taken for a name, which only makes
   *     sense where the usual words with capitals are known
   */
  static void find(String text, KnownNames known, boolean alsoUnknown, List<Detail> found) {
    FullNames names = new FullNames(NameWord.of(text), known, found);
    int i = 0;
    while (i + 1 < names.words.size()) {
      i = names.lookAt(i, alsoUnknown);
    }
  }

  /** Looks at a word and the next one; returns the word to go on with. */
  private int lookAt(int i, boolean alsoUnknown) {
    NameWord word = words.get(i);
    if (!follows(i)) {
      return i + 1;
    }
    if (NotNames.isTitle(word) && (word.capital() || word.length() == 2)) {
      return isSurname(i + 1) ? take(i, true) : i + 1;
    }
    if (!word.capital() || word.possessive() || NotNames.isThing(word)) {
      return i + 1;
    }
    if (known.contains(word)) {
      return isSurname(i + 1) && !leadsToThing(i + 2) ? take(i, true) : i + 1;
    }
    if (!alsoUnknown || (word.opens() && NotNames.isOpener(word))) {
      return i + 1;
    }
    int end = endOfRow(i);
    boolean name = isSurname(i + 1) && !isRowOfThings(i, end) && isMeantAsName(i, end);
    return name ? take(i, false) : end;
  }

  /** Tells whether the next word stands right behind with a capital letter. */
  private boolean follows(int i) {
    NameWord next = words.get(i + 1);
    return next.joined() && next.capital() && (!next.opens() || NotNames.isTitle(words.get(i)));
  }

  private boolean isSurname(int i) {
    NameWord word = words.get(i);
    return word.length() >= SHORTEST && !known.contains(word) && !NotNames.isThing(word);
  }

  private boolean leadsToThing(int i) {
    return i < words.size()
        && words.get(i).joined()
        && words.get(i).capital()
        && NotNames.isThing(words.get(i));
  }

  private int endOfRow(int i) {
    int end = i + 1;
    while (end < words.size()
        && words.get(end).capital()
        && words.get(end).joined()
        && !words.get(end).opens()) {
      end++;
    }
    return end;
  }

  private boolean isRowOfThings(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NotNames.isThing(words.get(i))) {
        return true;
      }
    }
    return from > 0 && !words.get(from).opens() && NotNames.showsThing(words.get(from - 1));
  }

  // At the start of a sentence every word has a capital, so what follows has to help.
  private boolean isMeantAsName(int from, int to) {
    if (!words.get(from).opens()) {
      return true;
    }
    return to < words.size() && words.get(to).joined() && NotNames.isDoing(words.get(to));
  }

  private int take(int from, boolean sure) {
    int end = from + 2;
    while (end < words.size()
        && words.get(end).capital()
        && words.get(end).joined()
        && !words.get(end).opens()
        && isSurname(end)) {
      end++;
    }
    found.add(
        new Detail(
            Detail.Kind.NAME, new Span(words.get(from).start(), words.get(end - 1).end()), sure));
    return end;
  }
}
