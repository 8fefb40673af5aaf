package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text explains the terms it uses: in brackets, by a clause behind the term, or by saying
 * what it is called. Looks only so far around a term that the whole stays linear. For one thread.
 */
final class Explanations {

  private static final int REACH = 160;
  private static final List<String> CLAUSES =
      List.of(
          ", who ",
          ", which ",
          ", that is",
          ", i.e.",
          ", meaning",
          " means ",
          " mean ",
          " stands for ",
          " is short for ",
          ", the person who",
          ", the people who",
          ", a person who",
          ", someone who",
          ", somebody who",
          ", a meeting ",
          ", the meeting ",
          ", the plan ",
          ", where ",
          ", when ",
          " we mean ",
          " is when ",
          " is where ",
          " is a word ",
          " is the word ",
          ": this means",
          ". this means",
          ". that means",
          ". it means");
  private final String text;
  private final boolean english;
  private final Naming naming;
  private final Definitions definitions;
  private final List<int[]> regions = new ArrayList<>();

  Explanations(String text, boolean english) {
    this.text = text;
    this.english = english;
    this.naming = new Naming(text);
    this.definitions = new Definitions(text);
  }

  /** Tells whether the text explains a flagged term at this place. */
  boolean explains(Flag flag) {
    return inBracketsBehind(flag)
        || isBracketed(flag)
        || isSpeltOutBehind(flag)
        || byClause(flag)
        || naming.names(flag.start(), flag.end())
        || definitions.define(flag.start(), flag.end());
  }

  /** Tells whether a flagged term is itself part of an explanation of another. */
  boolean isPartOfExplanation(Flag flag) {
    for (int[] region : regions) {
      if (flag.start() >= region[0] && flag.end() <= region[1]) {
        return true;
      }
    }
    return false;
  }

  private boolean inBracketsBehind(Flag flag) {
    int open = skipBlanks(possessiveEnd(flag.end()));
    if (open >= text.length() || text.charAt(open) != '(') {
      return false;
    }
    int close = text.indexOf(')', open);
    if (close < 0 || close - open > REACH) {
      return false;
    }
    String inside = text.substring(open + 1, close).strip();
    boolean letters = isLetters(inside);
    boolean words = inside.indexOf(' ') > 0 && startsWithLetter(inside);
    if (letters || words) {
      regions.add(new int[] {flag.start(), close});
    }
    return letters || words;
  }

  private int possessiveEnd(int end) {
    return text.startsWith("'s", end) || text.startsWith("\u2019s", end) ? end + 2 : end;
  }

  /** Letters alone in brackets behind words whose first letters they are. */
  private boolean isBracketed(Flag flag) {
    if (flag.kind() != WordKind.ACRONYM) {
      return false;
    }
    boolean alone =
        flag.start() > 0
            && text.charAt(flag.start() - 1) == '('
            && flag.end() < text.length()
            && text.charAt(flag.end()) == ')';
    if (!alone) {
      return false;
    }
    int from = Math.max(0, flag.start() - REACH);
    String before = text.substring(from, flag.start() - 1);
    int start = startOfWordsFor(text.substring(flag.start(), flag.end()), before);
    if (start < 0) {
      start = startOfCapitalWords(before);
    }
    if (start < 0 && !english && before.stripTrailing().length() > 0) {
      // Letters taken over from English follow words of another language.
      start = before.stripTrailing().lastIndexOf(' ') + 1;
    }
    if (start < 0) {
      return false;
    }
    regions.add(new int[] {from + start, flag.end()});
    return true;
  }

  /** Where the words start whose first letters these are, small words left out; or -1. */
  private static int startOfWordsFor(String letters, String before) {
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
      } else if (++skipped > 2) {
        return -1;
      }
      end = start;
    }
    return end;
  }

  /** Where two or more words with capitals start that stand right before the bracket; or -1. */
  private static int startOfCapitalWords(String before) {
    int words = 0;
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
      start = from;
      end = from > 0 && before.charAt(from - 1) == ' ' ? from - 1 : 0;
    }
    return words >= 2 ? start : -1;
  }

  /** Letters, a sign, then the words they are the first letters of. */
  private boolean isSpeltOutBehind(Flag flag) {
    int at = skipBlanks(flag.end());
    boolean sign = at < text.length() && "-\u2013\u2014:=,".indexOf(text.charAt(at)) >= 0;
    if (flag.kind() != WordKind.ACRONYM || !sign) {
      return false;
    }
    int word = skipBlanks(at + 1);
    for (int i = flag.start(); i < flag.end(); i++) {
      boolean fits =
          word < text.length()
              && Character.toUpperCase(text.charAt(word)) == Character.toUpperCase(text.charAt(i));
      if (!fits) {
        return false;
      }
      while (word < text.length() && Character.isLetter(text.charAt(word))) {
        word++;
      }
      word = word < text.length() && text.charAt(word) == '-' ? word + 1 : skipBlanks(word);
    }
    regions.add(new int[] {flag.start(), word});
    return true;
  }

  private boolean byClause(Flag flag) {
    int end = possessiveEnd(flag.end());
    if (end == flag.end() && isOwned(flag.start()) && text.startsWith(" means ", end)) {
      return false;
    }
    String behind = text.substring(end, Math.min(text.length(), end + 24)).toLowerCase(Locale.ROOT);
    String same = behind.replace('\n', ' ').replace('\u00A0', ' ');
    for (String clause : CLAUSES) {
      if (same.startsWith(clause)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether what stands here is somebody's: what it means for them explains nothing. */
  private boolean isOwned(int start) {
    String before =
        text.substring(Math.max(0, start - 7), start)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    return before.endsWith("'s ")
        || before.endsWith("s' ")
        || before.endsWith(" his ")
        || before.endsWith(" her ")
        || before.endsWith(" their ");
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && i - from < 3 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetters(String inside) {
    if (inside.length() < 2 || inside.length() > 8) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == ' ') {
        return false;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals >= 2;
  }

  private static boolean startsWithLetter(String inside) {
    return !inside.isEmpty() && Character.isLetter(inside.charAt(0));
  }
}
