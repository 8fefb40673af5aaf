package io.github.sosmapping.rules.catalogue.privacy;

import java.util.Locale;

/**
 * What one look at a text tells about the searches that are worth while. Most texts hold few
 * digits, no at sign and no two words with capitals in a row. Sure when it says no; linear.
 */
final class Glance {

  private static final int ASCII = 0x80;
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final String text;
  private int digits;
  private boolean atSign;
  private boolean names;

  private Glance(String text) {
    this.text = text;
  }

  static Glance at(String text) {
    Glance glance = new Glance(text);
    glance.look();
    return glance;
  }

  private void look() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (c < ASCII) {
        digits += c >= '0' && c <= '9' ? 1 : 0;
        atSign |= c == '@';
        names |= c >= 'A' && c <= 'Z' && !names && mayFollowName(i);
      } else {
        digits += Character.isDigit(c) ? 1 : 0;
        names |= Character.isUpperCase(c) && !names && mayFollowName(i);
      }
    }
  }

  /** Tells whether a capital letter follows a word that can be the first of a name. */
  private boolean mayFollowName(int at) {
    int end = at - 1;
    if (end < 1 || (text.charAt(end) != ' ' && text.charAt(end) != NO_BREAK_SPACE)) {
      return false;
    }
    boolean point = text.charAt(end - 1) == '.';
    if (point) {
      end--;
    }
    int start = end;
    while (start > 0 && NameWord.isPart(text, start - 1)) {
      start--;
    }
    if (start == end) {
      return false;
    }
    // Only behind a title a sentence goes on after a point.
    return (!point && Character.isUpperCase(text.charAt(start)))
        || NotNames.isTitle(NameWord.plain(text, start, end).toLowerCase(Locale.ROOT));
  }

  /** Tells whether the text holds at least so many digits. */
  boolean hasDigits(int least) {
    return digits >= least;
  }

  boolean atSign() {
    return atSign;
  }

  boolean names() {
    return names;
  }
}
