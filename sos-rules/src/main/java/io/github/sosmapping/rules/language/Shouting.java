package io.github.sosmapping.rules.language;

import java.util.Set;

/** Where capitals are only loud: headings, notices, words written in capitals for weight. */
final class Shouting {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_WORD = 40;
  private static final int RUN = 3;
  private static final int LONGEST_LETTERS = 6;
  private static final Set<String> ORDINARY = Acronyms.words("shouted-words.txt");

  private final String text;

  Shouting(String text) {
    this.text = text;
  }

  /** Tells whether capitals spell an everyday word. */
  static boolean isOrdinary(String capitals) {
    return ORDINARY.contains(capitals);
  }

  /** Tells whether a word stands in a line or in a row of words in capitals. */
  boolean covers(int start, int end) {
    return isInLine(start, end) || isInRow(start, end);
  }

  private boolean isInLine(int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST_LINE && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_LINE && text.charAt(to) != '\n') {
      to++;
    }
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      boolean letter = Character.isLetter(c);
      if (letter && !inWord) {
        words++;
      }
      inWord = letter;
    }
    return words >= RUN;
  }

  /**
   * At least three words in capitals, one of them an everyday word or too long for an abbreviation:
   * a list of abbreviations is no shouting.
   */
  private boolean isInRow(int start, int end) {
    int words = 1;
    boolean everyday = isEveryday(start, end);
    int from = start;
    for (int word = capitalsBefore(from); word >= 0 && words < RUN * 2; words++) {
      everyday |= isEveryday(word, endOfWord(word));
      from = word;
      word = capitalsBefore(from);
    }
    int to = end;
    for (int word = capitalsBehind(to); word >= 0 && words < RUN * 3; words++) {
      to = endOfWord(word);
      everyday |= isEveryday(word, to);
      word = capitalsBehind(to);
    }
    return words >= RUN && everyday;
  }

  private boolean isEveryday(int start, int end) {
    return end - start > LONGEST_LETTERS || isOrdinary(text.substring(start, end));
  }

  /** Start of the word right before a position if it is all in capitals, else -1. */
  private int capitalsBefore(int position) {
    int end = position;
    while (end > 0 && isBetween(text.charAt(end - 1)) && position - end < RUN) {
      end--;
    }
    int start = end;
    while (start > 0
        && Character.isUpperCase(text.charAt(start - 1))
        && end - start < LONGEST_WORD) {
      start--;
    }
    boolean whole = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return end < position && start < end && whole ? start : -1;
  }

  /** Start of the word right behind a position if it is all in capitals, else -1. */
  private int capitalsBehind(int position) {
    int start = position;
    while (start < text.length() && isBetween(text.charAt(start)) && start - position < RUN) {
      start++;
    }
    int end = endOfWord(start);
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return start > position && end > start && whole ? start : -1;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length()
        && Character.isUpperCase(text.charAt(end))
        && end - start < LONGEST_WORD) {
      end++;
    }
    return end;
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == ',' || c == '\u00A0';
  }
}
