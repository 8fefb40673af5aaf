package io.github.sosmapping.cli.internal.console;

/**
 * Text from outside in a form that is safe to print: a file name or a sentence of a record can hold
 * characters that move the cursor of a terminal, turn the direction of the line, or are no
 * characters at all.
 */
public final class Printable {

  private static final int FIRST_PRINTABLE = 0x20;

  private Printable() {}

  /**
   * Returns a text as one line, with everything that is not printable written as {@code \\uXXXX}.
   */
  public static String line(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isPrintable(c)) {
        printable.appendCodePoint(c);
      } else {
        appendEscaped(printable, c);
      }
      i += Character.charCount(c);
    }
    return printable.toString();
  }

  /** Returns a text with every half of a surrogate pair replaced, so that it can be encoded. */
  public static String encodable(String text) {
    StringBuilder encodable = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
        .forEach(encodable::appendCodePoint);
    return encodable.toString();
  }

  /** Appends a character as {@code \\uXXXX}. */
  public static void appendEscaped(StringBuilder text, int c) {
    String digits = Integer.toHexString(c);
    text.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
  }

  private static boolean isPrintable(int c) {
    if (c < FIRST_PRINTABLE) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
      case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
      case Character.FORMAT -> !turnsDirection(c);
      default -> true;
    };
  }

  // The joiners among the format characters belong to words; these reorder what stands around them.
  private static boolean turnsDirection(int c) {
    return c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
