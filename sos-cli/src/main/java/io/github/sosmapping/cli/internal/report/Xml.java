package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.console.Printable;

/** Text that may stand in XML 1.0. */
final class Xml {

  private Xml() {}

  /**
   * Returns a text for an element or a quoted attribute. Characters that XML has no way to write
   * are written as {@code \\uXXXX}.
   */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n' -> escaped.append("&#10;");
        case '\t' -> escaped.append("&#9;");
        case '\r' -> escaped.append("&#13;");
        default -> {
          if (isAllowed(c)) {
            escaped.appendCodePoint(c);
          } else {
            Printable.appendEscaped(escaped, c);
          }
        }
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  /** Returns a text for an element whose line ends matter to nobody but its reader. */
  static String lines(String text) {
    return text(text).replace("&#10;", "\n");
  }

  // C1 controls are allowed and discouraged; nobody misses them.
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
