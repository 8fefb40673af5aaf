package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and marks on one side of a term, nearest first, read only as far as somebody asks.
 * Beyond the text, a paragraph or {@value #REACH} characters there is a {@value #STOP}. For one
 * thread.
 */
final class Side {

  static final String STOP = ".";

  private static final int REACH = 240;
  private static final String OWNER = "'s";

  /** A word or mark and where it stands. */
  private record Piece(String word, int start, int end, boolean capital) {}

  private final String text;
  private final boolean behind;
  private final int limit;
  private final List<Piece> pieces = new ArrayList<>(4);
  private int at;
  private boolean over;

  private Side(String text, int from, boolean behind) {
    this.text = text;
    this.behind = behind;
    this.at = from;
    this.limit = behind ? Math.min(text.length(), from + REACH) : Math.max(0, from - REACH);
  }

  static Side behind(String text, int end) {
    return new Side(text, end, true);
  }

  static Side before(String text, int start) {
    return new Side(text, start, false);
  }

  /** The word or mark so many places away, in small letters. */
  String word(int away) {
    return reaches(away) ? pieces.get(away).word() : STOP;
  }

  /** Tells whether the word so many places away has a capital letter. */
  boolean isCapital(int away) {
    return reaches(away) && pieces.get(away).capital();
  }

  boolean reaches(int away) {
    while (!over && pieces.size() <= away) {
      int known = pieces.size();
      if (behind) {
        readOn();
      } else {
        readBack();
      }
      over = pieces.size() == known;
    }
    return away < pieces.size();
  }

  int start(int away) {
    return pieces.get(away).start();
  }

  int end(int away) {
    return pieces.get(away).end();
  }

  private void readOn() {
    while (at < limit) {
      if (isParagraphEnd(at)) {
        return;
      }
      char c = text.charAt(at);
      if (isWordPart(c)) {
        int end = at + 1;
        while (end < limit && isWordPart(text.charAt(end))) {
          end++;
        }
        add(at, end);
        at = end;
        return;
      }
      String mark = mark(at);
      at++;
      if (!mark.isEmpty()) {
        pieces.add(new Piece(mark, at - 1, at, false));
        return;
      }
    }
  }

  private void readBack() {
    while (at > limit) {
      int last = at - 1;
      if (isParagraphEnd(last)) {
        return;
      }
      if (isWordPart(text.charAt(last))) {
        int start = last;
        while (start > limit && isWordPart(text.charAt(start - 1))) {
          start--;
        }
        add(start, at);
        at = start;
        return;
      }
      String mark = mark(last);
      at = last;
      if (!mark.isEmpty()) {
        pieces.add(new Piece(mark, last, last + 1, false));
        return;
      }
    }
  }

  private void add(int start, int end) {
    String word = Tokens.canonical(text.substring(start, end).replace('\u2019', '\''));
    boolean capital = Character.isUpperCase(text.charAt(start));
    int cut = word.endsWith(OWNER) ? word.length() - OWNER.length() : -1;
    if (word.endsWith("s'")) {
      cut = word.length() - 1;
    }
    if (cut <= 0) {
      pieces.add(new Piece(word, start, end, capital));
      return;
    }
    Piece owner = new Piece(OWNER, end - (word.length() - cut), end, false);
    Piece name = new Piece(word.substring(0, cut), start, owner.start(), capital);
    pieces.add(behind ? name : owner);
    pieces.add(behind ? owner : name);
  }

  /** Marks between words that mean something; a point in a short form or a number is none. */
  private String mark(int position) {
    char c = text.charAt(position);
    boolean spaced =
        position + 1 >= text.length() || Character.isWhitespace(text.charAt(position + 1));
    return switch (c) {
      case ',', ';', ':', '=', '(', ')', '?' -> String.valueOf(c);
      case '.', '!' -> spaced ? STOP : "";
      case '-' -> spaced && isBlankBefore(position) ? "-" : "";
      case '\u2013', '\u2014' -> "-";
      default -> "";
    };
  }

  private boolean isBlankBefore(int position) {
    return position == 0 || Character.isWhitespace(text.charAt(position - 1));
  }

  private boolean isParagraphEnd(int position) {
    return text.charAt(position) == '\n'
        && ((position + 1 < text.length() && text.charAt(position + 1) == '\n')
            || (position > 0 && text.charAt(position - 1) == '\n'));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '\u00AD';
  }
}
