package io.github.sosmapping.rules.catalogue.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words without their order, of texts in any language. Not thread-safe. */
final class Bag {

  private static final int HUNDRED = 100;

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  static Bag of(String text) {
    Bag bag = new Bag();
    bag.addWords(text);
    return bag;
  }

  /** Adds every word of a text, whatever its capitals and punctuation. */
  void addWords(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isWordPart(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c)
        || c == '\''
        || c == '\u2019';
  }

  /** Adds one thing as it is. */
  void add(String thing) {
    counts.merge(thing, 1, Integer::sum);
    size++;
  }

  int size() {
    return size;
  }

  /** How much of both is the same, in percent. */
  int samePercent(Bag other) {
    int same = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      same += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    int both = size + other.size;
    return both == 0 ? 0 : 2 * HUNDRED * same / both;
  }

  /** Returns the name of the type, never the words. */
  @Override
  public String toString() {
    return "Bag";
  }
}
