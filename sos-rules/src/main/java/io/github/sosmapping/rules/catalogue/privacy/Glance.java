package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;

/**
 * What the words of a text tell about the searches that are worth while. Most texts hold few
 * digits, no at sign and no two words with capitals in a row. Sure when it says no.
 */
final class Glance {

  private static final WordTable TITLES = WordTable.of(NotNames.TITLES);
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Words words;
  private final String text;

  private Glance(Words words) {
    this.words = words;
    this.text = words.text();
  }

  static Glance at(Words words) {
    return new Glance(words);
  }

  /** Tells whether the text holds at least so many digits. */
  boolean hasDigits(int least) {
    return words.digits() >= least;
  }

  /** Tells whether a word mixes letters and digits, as either half of a postcode may. */
  boolean code() {
    return words.hasCode();
  }

  boolean atSign() {
    return words.hasAtSign();
  }

  /** Tells whether a word with a capital letter follows one that can be the first of a name. */
  boolean names() {
    for (int i = 1; i < words.count(); i++) {
      if (words.isCapital(i) && mayFollowName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFollowName(int word) {
    int blank = words.start(word) - 1;
    if (text.charAt(blank) != ' ' && text.charAt(blank) != NO_BREAK_SPACE) {
      return false;
    }
    // Behind a point a sentence goes on only when the point belongs to a title.
    return TITLES.holds(words, word - 1)
        || (text.charAt(blank - 1) != '.' && words.isCapital(firstJoined(word - 1)));
  }

  /** The first of several words that hyphens join to one. */
  private int firstJoined(int word) {
    int first = word;
    while (first > 0 && text.charAt(words.start(first) - 1) == '-') {
      first--;
    }
    return first;
  }
}
