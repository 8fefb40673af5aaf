package io.github.sosmapping.rules.catalogue.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as the search for names sees it.
 *
 * @param start where it begins
 * @param end where it ends, without a possessive ending
 * @param lower the word in small letters
 * @param capital true for a capital letter followed by small ones; a mere initial is not
 * @param opens true when it opens a sentence or a quotation
 * @param joined true when nothing but one blank, or a point and a blank, parts it from the word
 *     before
 * @param possessive true when it had a possessive ending
 */
record NameWord(
    int start,
    int end,
    String lower,
    boolean capital,
    boolean opens,
    boolean joined,
    boolean possessive) {

  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      if (!isPart(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isPart(text, i)) {
        i++;
      }
      String gap = text.substring(last, start);
      String plain = plain(text, start, i);
      words.add(
          new NameWord(
              start,
              start + plain.length(),
              plain.toLowerCase(Locale.ROOT),
              isCapital(plain),
              words.isEmpty() || isOpening(gap),
              gap.equals(" ") || gap.equals("\u00A0") || gap.equals(". "),
              start + plain.length() < i));
      last = i;
    }
    return words;
  }

  /** A letter, a mark on one, or an apostrophe or hyphen between letters. */
  static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return "'\u2019-".indexOf(c) >= 0
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** The word without a possessive ending. */
  static String plain(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    return text.substring(start, possessive ? end - 2 : end);
  }

  private static boolean isCapital(String word) {
    boolean small = false;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return false;
      }
      small = small || Character.isLowerCase(word.charAt(i));
    }
    return small && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isOpening(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (gap.charAt(i) != ' ' && gap.charAt(i) != ',' && gap.charAt(i) != '\u00A0') {
        return true;
      }
    }
    return false;
  }

  int length() {
    return end - start;
  }

  /** Returns the name of the type, never the word. */
  @Override
  public String toString() {
    return "NameWord";
  }
}
