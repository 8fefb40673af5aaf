package io.github.sosmapping.rules.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words whose first letters an acronym consists of, near it: "SDQ" and "strengths and
 * difficulties questionnaire". For one thread.
 */
final class SpeltOut {

  private static final int FAR = 24;
  private static final int MOST_SKIPPED = 2;
  private static final int SURE = 3;
  // Shorter words have their first letters by chance: "Iris ran off" is no IRO.
  private static final int LEAST_LENGTH = 13;
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "and", "for", "in", "to", "with", "on", "or", ",");
  // What may stand between the letters and the words when there are only two letters.
  private static final Set<String> LINKS =
      Set.of(
          "is",
          "are",
          "means",
          "mean",
          "stands",
          "stand",
          "stood",
          "for",
          "short",
          "or",
          "the",
          "a",
          "an",
          "letters",
          "to",
          "=",
          ":",
          "-",
          ",",
          "(",
          "called",
          "known",
          "as",
          "we",
          "call",
          "it",
          "our",
          "your",
          "just",
          "and",
          "say",
          "write",
          "shortened",
          "not");

  private final String text;

  SpeltOut(String text) {
    this.text = text;
  }

  /** Where the words start and end whose first letters these are, with the letters; or null. */
  int @Nullable [] near(int start, int end) {
    String letters = letters(text.substring(start, end));
    if (letters.length() < 2) {
      return null;
    }
    Side behind = Side.behind(text, end);
    int[] found = behind(letters, behind);
    if (found != null) {
      return new int[] {start, found[1]};
    }
    found = before(letters, Side.before(text, start));
    return found == null ? null : new int[] {found[0], end};
  }

  private static String letters(String written) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean plural = c == 's' && i == written.length() - 1;
      if (Character.isLetter(c) && !plural) {
        letters.append(Character.toLowerCase(c));
      } else if (!plural && c != '/' && c != '&') {
        return "";
      }
    }
    return letters.toString();
  }

  private static int @Nullable [] behind(String letters, Side side) {
    boolean linked = true;
    for (int first = 0; first < FAR && side.reaches(first); first++) {
      if (linked || letters.length() >= SURE) {
        int last = lastFor(letters, side, first);
        if (last >= 0 && (linked || side.end(last) - side.start(first) >= LEAST_LENGTH)) {
          return new int[] {side.start(first), side.end(last)};
        }
      }
      linked &= LINKS.contains(side.word(first));
    }
    return null;
  }

  private static int lastFor(String letters, Side side, int first) {
    int letter = 0;
    for (int i = first; side.reaches(i); i++) {
      String word = side.word(i);
      // A small word may stand for a letter inside, but not at either end.
      boolean end = letter == 0 || letter == letters.length() - 1;
      if (startsWith(word, letters.charAt(letter)) && !(end && SMALL.contains(word))) {
        if (++letter == letters.length()) {
          return i;
        }
      } else if (i == first || !SMALL.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  // Of a word that is all soft hyphens nothing is left to compare.
  private static boolean startsWith(String word, char letter) {
    return !word.isEmpty() && word.charAt(0) == letter;
  }

  private static int @Nullable [] before(String letters, Side side) {
    boolean linked = true;
    for (int last = 0; last < FAR && side.reaches(last); last++) {
      if (linked || letters.length() >= SURE) {
        int first = firstFor(letters, side, last);
        if (first >= 0 && (linked || side.end(last) - side.start(first) >= LEAST_LENGTH)) {
          return new int[] {side.start(first), side.end(last)};
        }
      }
      linked &= LINKS.contains(side.word(last));
    }
    return null;
  }

  private static int firstFor(String letters, Side side, int last) {
    int letter = letters.length() - 1;
    for (int i = last; side.reaches(i); i++) {
      String word = side.word(i);
      boolean end = letter == 0 || letter == letters.length() - 1;
      if (startsWith(word, letters.charAt(letter)) && !(end && SMALL.contains(word))) {
        if (--letter < 0) {
          return i;
        }
      } else if (i == last || !SMALL.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the words start whose first letters these are, small words left out; or -1. */
  int startOfWordsFor(String letters, String before) {
    int letter = letters.length() - 1;
    if (letter >= 0 && letters.charAt(letter) == 's') {
      letter--;
    }
    int end = before.length();
    for (int skipped = 0; letter >= 0; ) {
      while (end > 0 && !Character.isLetter(before.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return -1;
      }
      if (Character.toUpperCase(before.charAt(start))
          == Character.toUpperCase(letters.charAt(letter))) {
        letter--;
      } else if (++skipped > MOST_SKIPPED) {
        return -1;
      }
      end = start;
    }
    return end;
  }

  /** Where two or more words with capitals start right before the bracket, one with this letter. */
  static int startOfTitle(String before, char letter) {
    int words = 0;
    boolean shared = false;
    int end = before.stripTrailing().length();
    int start = end;
    while (end > 0) {
      int from = end;
      while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
        from--;
      }
      if (from == end || !Character.isUpperCase(before.charAt(from))) {
        break;
      }
      words++;
      shared |= before.charAt(from) == Character.toUpperCase(letter);
      start = from;
      end = from > 0 && before.charAt(from - 1) == ' ' ? from - 1 : 0;
    }
    return words >= 2 && shared ? start : -1;
  }
}
