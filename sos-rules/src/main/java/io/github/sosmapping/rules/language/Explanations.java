package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text explains the terms it uses: in brackets, by the words letters stand for, or in one
 * of the {@link Ways} of its language. Looks only so far around a term that the whole stays linear.
 * For one thread.
 */
final class Explanations {

  private static final int REACH = 160;
  private static final int SHORTEST_PART = 6;
  private static final int MOST_REGIONS = 50;
  // What stands in brackets behind a term without telling what it is.
  private static final Set<String> NO_EXPLANATION =
      Set.of(
          "on",
          "at",
          "by",
          "see",
          "from",
          "since",
          "until",
          "due",
          "not",
          "and",
          "with",
          "to",
          "via",
          "both",
          "if",
          "after",
          "before",
          "mum",
          "dad",
          "mother",
          "father",
          "room",
          "attached",
          "completed",
          "date",
          "page",
          "for",
          "was",
          "is",
          "he",
          "she",
          "has",
          "had",
          "also",
          "no",
          "yes",
          "next",
          "last",
          "new",
          "my",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr");

  private static final Set<String> CLAUSE_STARTS =
      Set.of(
          "they",
          "we",
          "this",
          "that",
          "it",
          "people",
          "somebody",
          "someone",
          "where",
          "when",
          "who",
          "which",
          "a",
          "an");

  private final String text;
  private final boolean english;
  private final Ways ways;
  private final SpeltOut speltOut;
  private final List<int[]> regions = new ArrayList<>();

  Explanations(String text, boolean english, Ways ways) {
    this.text = text;
    this.english = english;
    this.ways = ways;
    this.speltOut = new SpeltOut(text);
  }

  /** Tells whether the text explains a flagged term at this place. */
  boolean explains(Flag flag) {
    return inBracketsBehind(flag) || isBracketed(flag) || isSpeltOut(flag) || inOneOfTheWays(flag);
  }

  /** Tells whether a flagged term is itself part of an explanation of another. */
  boolean isPartOfExplanation(Flag flag) {
    for (int[] region : regions) {
      if (flag.start() >= region[0] && flag.end() <= region[1]) {
        return true;
      }
    }
    return isNamedInExplanation(flag);
  }

  /** A special guardian is known where the special guardianship order is explained. */
  private boolean isNamedInExplanation(Flag flag) {
    int length = flag.end() - flag.start();
    if (length < SHORTEST_PART || flag.kind() == WordKind.ACRONYM) {
      return false;
    }
    String term = text.substring(flag.start(), flag.end());
    for (int[] region : regions.subList(0, Math.min(MOST_REGIONS, regions.size()))) {
      for (int i = region[0]; i + length <= region[1]; i++) {
        if (text.regionMatches(true, i, term, 0, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inBracketsBehind(Flag flag) {
    int open = skipBlanks(possessiveEnd(flag.end()));
    if (open < text.length() && text.charAt(open) != '(') {
      return inBracketsBehindNoun(flag, open);
    }
    if (open >= text.length()) {
      return false;
    }
    int close = text.indexOf(')', open);
    if (close < 0 || close - open > REACH) {
      return false;
    }
    String inside = text.substring(open + 1, close).strip();
    boolean telling = tells(inside) || (flag.kind() != WordKind.ACRONYM && isLetters(inside));
    if (telling) {
      regions.add(new int[] {flag.start(), close});
    }
    return telling;
  }

  /** "The MASH team (they take the first calls)": then only a clause can mean the letters. */
  private boolean inBracketsBehindNoun(Flag flag, int noun) {
    int end = noun;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    int open = skipBlanks(end);
    int close = end > noun && text.startsWith("(", open) ? text.indexOf(')', open) : -1;
    if (close < 0 || close - open > REACH) {
      return false;
    }
    String inside = text.substring(open + 1, close).toLowerCase(Locale.ROOT);
    int blank = inside.indexOf(' ');
    boolean telling = blank > 0 && CLAUSE_STARTS.contains(inside.substring(0, blank));
    if (telling) {
      regions.add(new int[] {flag.start(), close});
    }
    return telling;
  }

  private boolean tells(String inside) {
    int blank = inside.indexOf(' ');
    if (blank <= 0 || !Character.isLetter(inside.charAt(0))) {
      return false;
    }
    String first = inside.substring(0, blank).toLowerCase(Locale.ROOT);
    return inside.contains(" mean ")
        || (!NO_EXPLANATION.contains(first) && !isNameOfSomebody(inside));
  }

  /** A first name and a family name; three or more words with capitals are rather a title. */
  private static boolean isNameOfSomebody(String inside) {
    String[] words = inside.split(" +", -1);
    return words.length == 2 && isName(words[0]) && isName(words[1]);
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private int possessiveEnd(int end) {
    return text.startsWith("'s", end) || text.startsWith("\u2019s", end) ? end + 2 : end;
  }

  /** Letters alone in brackets behind words whose first letters they are, or a term alone. */
  private boolean isBracketed(Flag flag) {
    boolean alone =
        flag.start() > 0
            && text.charAt(flag.start() - 1) == '('
            && flag.end() < text.length()
            && text.charAt(flag.end()) == ')';
    if (!alone) {
      return false;
    }
    if (flag.kind() != WordKind.ACRONYM || text.substring(flag.start(), flag.end()).contains(" ")) {
      return true;
    }
    int from = Math.max(0, flag.start() - REACH);
    String before = text.substring(from, flag.start() - 1);
    int start = speltOut.startOfWordsFor(text.substring(flag.start(), flag.end()), before);
    if (start < 0) {
      start = SpeltOut.startOfTitle(before, text.charAt(flag.start()));
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

  private boolean isSpeltOut(Flag flag) {
    if (flag.kind() != WordKind.ACRONYM) {
      return false;
    }
    int[] words = speltOut.near(flag.start(), flag.end());
    if (words == null) {
      return false;
    }
    regions.add(words);
    return true;
  }

  private boolean inOneOfTheWays(Flag flag) {
    Side behind = Side.behind(text, flag.end());
    int last = ways.explain(Side.before(text, flag.start()), behind);
    if (last > 0) {
      regions.add(new int[] {flag.start(), behind.end(last - 1)});
    }
    return last != Ways.NO;
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
}
