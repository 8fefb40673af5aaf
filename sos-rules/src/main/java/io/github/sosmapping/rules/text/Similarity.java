package io.github.sosmapping.rules.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much two wordings have in common, by the words they use.
 *
 * <p>Order and repetition do not count, so a sentence that moved is no change. A prompt to compare,
 * never a proof that two texts mean the same. Linear in the length of the texts.
 */
public final class Similarity {

  private static final int ALL = 100;

  private Similarity() {}

  /**
   * Returns how many of the different words of two wordings stand in both.
   *
   * @param one the texts of the one wording
   * @param other the texts of the other
   * @return per cent, from 0 for no word in common to 100 for the same words; 100 for two wordings
   *     without words
   */
  public static int percent(List<Words> one, List<Words> other) {
    Set<String> left = distinct(one);
    Set<String> right = distinct(other);
    int all = left.size() + right.size();
    left.retainAll(right);
    return all == 0 ? ALL : 2 * left.size() * ALL / all;
  }

  private static Set<String> distinct(List<Words> texts) {
    Set<String> words = new HashSet<>();
    for (Words text : texts) {
      for (int i = 0; i < text.count(); i++) {
        words.add(text.word(i));
      }
    }
    return words;
  }
}
