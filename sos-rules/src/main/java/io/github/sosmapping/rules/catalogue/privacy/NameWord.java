package io.github.sosmapping.rules.catalogue.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as the search for names sees it. For one thread. */
final class NameWord {

  private final String text;
  private final int start;
  private final int end;
  private final boolean opens;
  private final boolean joined;
  private final boolean possessive;
  private final boolean capital;
  private @Nullable String lower;

  private NameWord(String text, int start, int end, int behind, int last) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.possessive = end < behind;
    this.opens = last < 0 || isOpening(text, last, start);
    this.joined = isJoining(text, Math.max(0, last), start);
    this.capital = isCapital(text, start, end);
  }

  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    int last = -1;
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
      words.add(new NameWord(text, start, plainEnd(text, start, i), i, last));
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
    return text.substring(start, plainEnd(text, start, end));
  }

  private static int plainEnd(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    return possessive ? end - 2 : end;
  }

  private static boolean isCapital(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    boolean small = false;
    for (int i = start + 1; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
      small = small || Character.isLowerCase(text.charAt(i));
    }
    return small;
  }

  private static boolean isOpening(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != ',' && text.charAt(i) != '\u00A0') {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoining(String text, int from, int to) {
    char first = from < to ? text.charAt(from) : 'x';
    return to - from == 1
        ? first == ' ' || first == '\u00A0'
        : to - from == 2 && first == '.' && text.charAt(from + 1) == ' ';
  }

  /** Where it begins. */
  int start() {
    return start;
  }

  /** Where it ends, without a possessive ending. */
  int end() {
    return end;
  }

  /** The word in small letters. */
  String lower() {
    String found = lower;
    if (found == null) {
      found = text.substring(start, end).toLowerCase(Locale.ROOT);
      lower = found;
    }
    return found;
  }

  /** Tells whether it is a capital letter followed by small ones; a mere initial is not. */
  boolean capital() {
    return capital;
  }

  /** Tells whether it opens a sentence or a quotation. */
  boolean opens() {
    return opens;
  }

  /** Tells whether nothing but one blank, or a point and a blank, parts it from the word before. */
  boolean joined() {
    return joined;
  }

  /** Tells whether it had a possessive ending. */
  boolean possessive() {
    return possessive;
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
