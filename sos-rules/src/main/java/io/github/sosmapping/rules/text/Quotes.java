package io.github.sosmapping.rules.text;

/**
 * The parts of a text in quotation marks, in the usual styles: straight and curly, double and
 * single, guillemets and low-high marks.
 *
 * <p>Asked with rising positions it goes through the text once. An opening mark without a closing
 * one covers nothing. Not thread-safe.
 */
final class Quotes {

  private final String text;
  private int from = -1;
  private int to = -1;
  private int searched;
  private final int lastStraight;

  Quotes(String text) {
    this.text = text;
    this.lastStraight = text.lastIndexOf('"');
  }

  /** Tells whether a position stands in quotation marks. */
  boolean covers(int position) {
    while (position >= to && searched < text.length() && searched <= position) {
      findNext();
    }
    return position > from && position < to;
  }

  private void findNext() {
    int open = searched;
    while (open < text.length()) {
      int close = closing(open);
      if (close >= 0) {
        from = open;
        to = close;
        searched = close + 1;
        return;
      }
      open++;
    }
    searched = open;
  }

  /** The mark that closes what opens here, or -1. */
  private int closing(int open) {
    return switch (text.charAt(open)) {
      case '"' -> open < lastStraight ? text.indexOf('"', open + 1) : -1;
      case '\u201C' -> closingCurly(open);
      case '\u201E' -> closingCurly(open);
      case '\u00AB' -> next(open, '\u00BB');
      case '\u2018' -> closingSingle(open, '\u2019');
      case '\'' -> isOpening(open) ? closingSingle(open, '\'') : -1;
      default -> -1;
    };
  }

  private int closingCurly(int open) {
    return next(open, '\u201D');
  }

  private int next(int open, char mark) {
    int close = text.indexOf(mark, open + 1);
    int limit = text.indexOf("\n\n", open);
    return limit >= 0 && close > limit ? -1 : close;
  }

  private boolean isOpening(int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  // An apostrophe inside or at the end of a word looks the same; a closing mark has no letter
  // behind it.
  private int closingSingle(int open, char mark) {
    for (int close = text.indexOf(mark, open + 1);
        close >= 0;
        close = text.indexOf(mark, close + 1)) {
      boolean inWord =
          close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
      if (!inWord) {
        return close;
      }
    }
    return -1;
  }
}
