package io.github.sosmapping.rules.text;

/**
 * The parts of a text in quotation marks, in the usual styles: straight and curly, double and
 * single, guillemets and low-high marks.
 *
 * <p>Asked with rising positions it goes through the text once, however many marks there are. An
 * opening mark that is not closed in the same paragraph covers nothing. For one thread.
 */
public final class Quotes {

  private static final int NONE = Integer.MAX_VALUE;
  private static final int STRAIGHT = 0;
  private static final int CURLY = 1;
  private static final int GUILLEMET = 2;
  private static final int SINGLE_CURLY = 3;
  private static final int SINGLE_STRAIGHT = 4;
  private static final int PARAGRAPH = 5;

  private final String text;
  // The next mark of each kind at or behind the position it was last asked for.
  private final int[] next = {-1, -1, -1, -1, -1, -1};
  private int from = -1;
  private int to = -1;
  private int searched;

  private Quotes(String text) {
    this.text = text;
  }

  /** Returns the quoted parts of a text. */
  public static Quotes of(String text) {
    return new Quotes(text);
  }

  /**
   * Tells whether a position stands in quotation marks.
   *
   * @param position not before the position asked for last
   */
  public boolean covers(int position) {
    while (position >= to && searched <= position && searched < text.length()) {
      findNext(position);
    }
    return position > from && position < to;
  }

  private void findNext(int last) {
    for (int open = searched; open <= last && open < text.length(); open++) {
      int close = closing(open);
      if (close >= 0) {
        from = open;
        to = close;
        searched = close + 1;
        return;
      }
    }
    searched = last + 1;
  }

  /** The mark that closes what opens here, or -1. */
  private int closing(int open) {
    int close =
        switch (text.charAt(open)) {
          case '"' -> isMeasure(open) ? NONE : nextOf(STRAIGHT, open + 1);
          case '\u201C', '\u201E', '\u201F' -> nextOf(CURLY, open + 1);
          case '\u00AB' -> nextOf(GUILLEMET, open + 1);
          case '\u2018', '\u201A' -> isOpening(open) ? nextOf(SINGLE_CURLY, open + 1) : NONE;
          case '\'' -> isOpening(open) ? nextOf(SINGLE_STRAIGHT, open + 1) : NONE;
          default -> NONE;
        };
    return close == NONE || close > nextOf(PARAGRAPH, open) ? -1 : close;
  }

  private int nextOf(int kind, int start) {
    if (next[kind] < start) {
      int at = start;
      while (at < text.length() && !is(kind, at)) {
        at++;
      }
      next[kind] = at < text.length() ? at : NONE;
    }
    return next[kind];
  }

  private boolean is(int kind, int at) {
    char c = text.charAt(at);
    return switch (kind) {
      case STRAIGHT -> c == '"';
      case CURLY -> c == '\u201D' || c == '\u201C';
      case GUILLEMET -> c == '\u00BB';
      case SINGLE_CURLY -> c == '\u2019' && isClosing(at);
      case SINGLE_STRAIGHT -> c == '\'' && isClosing(at);
      default -> c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    };
  }

  // 5'10" is a height, not the start of a quotation.
  private boolean isMeasure(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private boolean isOpening(int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!before || at + 1 >= text.length()) {
      return false;
    }
    char after = text.charAt(at + 1);
    return Character.isLetter(after) || after == '\u2026' || after == '.' || after == '(';
  }

  // An apostrophe at the end of a word looks the same; behind a plural it is taken for one when no
  // mark that ends a clause stands before or behind it.
  private boolean isClosing(int at) {
    if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (before != 's') {
      return true;
    }
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '.';
    boolean nounFollows =
        after == ' ' && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    return !nounFollows;
  }
}
