package io.github.sosmapping.rules.language;

import java.util.Locale;
import java.util.Set;

/**
 * Sentences that say what a term is: "A care order is a court order that ...", "your PEP, the plan
 * for school that ...", "an advocate: that is somebody who ...". Looks a short way only. For one
 * thread.
 */
final class Definitions {

  private static final int REACH = 120;
  private static final int CLOSE = 48;
  private static final int LONGEST_WORD = 24;
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "your", "our", "somebody", "someone", "people", "one");
  private static final Set<String> TELLS =
      Set.of("says", "tells", "lets", "gives", "sets", "means", "happens", "helps", "makes");
  private static final Set<String> RELATIVES =
      Set.of(
          "who", "which", "that", "where", "when", "you", "we", "what", "how", "for", "to", "of");

  private final String text;

  Definitions(String text) {
    this.text = text;
  }

  /** Tells whether the text defines a term that stands between two positions. */
  boolean define(int start, int end) {
    return isSubject(start, end) || isApposed(end) || isThatIs(end);
  }

  /** A sentence that starts with the term behind "a" or "an" and goes on to say what it does. */
  private boolean isSubject(int start, int end) {
    String before = wordBefore(start);
    boolean indefinite = before.equals("a") || before.equals("an");
    if (!indefinite || !startsSentence(start - before.length() - 1)) {
      return false;
    }
    String verb = wordAt(end);
    if (TELLS.contains(verb)) {
      return true;
    }
    String next = verb.equals("is") ? wordAt(skip(end) + verb.length()) : "";
    return ARTICLES.contains(next) || RELATIVES.contains(next);
  }

  /** A comma or a dash behind the term or its noun, then what it is, with a relative word. */
  private boolean isApposed(int end) {
    int mark = end;
    if (mark < text.length() && text.charAt(mark) == ' ') {
      String noun = wordAt(end);
      int behind = skip(end) + noun.length();
      mark = !noun.isEmpty() && isAt(behind, ',') ? behind : dashAt(end);
    }
    if (mark < 0 || mark >= text.length() || !(isAt(mark, ',') || dashAt(mark - 1) == mark)) {
      return false;
    }
    String first = wordAt(mark + 1);
    int from = skip(mark + 1) + first.length();
    return ARTICLES.contains(first) && hasRelative(from);
  }

  private boolean hasRelative(int from) {
    int at = from;
    int limit = Math.min(text.length(), from + REACH);
    for (int words = 0; at < limit; words++) {
      String word = wordAt(at);
      if (word.isEmpty()) {
        return false;
      }
      if (words > 0 && RELATIVES.contains(word)) {
        return true;
      }
      at = skip(at) + word.length();
      if (at < text.length() && ",.;:!?\n)".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isThatIs(int end) {
    String behind =
        text.substring(end, Math.min(text.length(), end + CLOSE)).toLowerCase(Locale.ROOT);
    int at = behind.indexOf(": that is ");
    if (at < 0) {
      at = behind.indexOf(", that is ");
    }
    String between = at < 0 ? "." : behind.substring(0, at);
    return between.indexOf('.') < 0 && between.chars().filter(c -> c == ' ').count() <= 3;
  }

  private int dashAt(int position) {
    int at = position + 1;
    boolean dash =
        at > 0
            && at + 1 < text.length()
            && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0
            && text.charAt(at - 1) == ' '
            && text.charAt(at + 1) == ' ';
    return dash ? at : -1;
  }

  private boolean isAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean startsSentence(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || ".!?:\n".indexOf(text.charAt(i)) >= 0;
  }

  private String wordBefore(int position) {
    int end = position;
    while (end > 0 && text.charAt(end - 1) == ' ' && position - end < 2) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_WORD) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) && at - from < 3) {
      at++;
    }
    return at;
  }

  private String wordAt(int from) {
    int start = skip(from);
    int end = start;
    while (end < text.length()
        && Character.isLetter(text.charAt(end))
        && end - start < LONGEST_WORD) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
