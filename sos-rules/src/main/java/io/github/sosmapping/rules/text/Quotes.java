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
  private static final int DOUBTFUL_CURLY = 6;
  private static final int DOUBTFUL_STRAIGHT = 7;
  private static final int OPENING_SINGLE = 8;

  private final String text;
  // The next mark of each kind at or behind the position it was last asked for.
  private final int[] next = {-1, -1, -1, -1, -1, -1, -1, -1, -1};
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
          case '\u2018', '\u201A' -> single(open, SINGLE_CURLY, DOUBTFUL_CURLY);
          case '\'' -> single(open, SINGLE_STRAIGHT, DOUBTFUL_STRAIGHT);
          default -> NONE;
        };
    return close == NONE || close > nextOf(PARAGRAPH, open) ? -1 : close;
  }

  /**
   * The single mark that closes. A mark behind an s may be the end of a plural; it closes when no
   * better one follows before the next quotation opens.
   */
  private int single(int open, int sure, int doubtful) {
    if (!isOpening(open)) {
      return NONE;
    }
    int surely = nextOf(sure, open + 1);
    int perhaps = nextOf(doubtful, open + 1);
    boolean first =
        perhaps < surely && surely != NONE && nextOf(OPENING_SINGLE, perhaps + 1) < surely;
    boolean only = perhaps != NONE && (surely == NONE || surely > nextOf(PARAGRAPH, open));
    return first || only ? perhaps : surely;
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
      case DOUBTFUL_CURLY -> c == '\u2019' && endsWord(at);
      case DOUBTFUL_STRAIGHT -> c == '\'' && endsWord(at);
      case OPENING_SINGLE -> (c == '\'' || c == '\u2018') && isOpening(at);
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

  private boolean endsWord(int at) {
    return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  // An apostrophe at the end of a word looks the same; behind a plural it is taken for one when no
  // mark that ends a clause stands before or behind it.
  private boolean isClosing(int at) {
    if (!endsWord(at)) {
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
