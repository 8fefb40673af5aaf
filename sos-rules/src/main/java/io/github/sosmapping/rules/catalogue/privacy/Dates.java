package io.github.sosmapping.rules.catalogue.privacy;

import java.util.Locale;
import java.util.Set;

/** Dates with day, month and year, in figures or with the month as a word. */
final class Dates {

  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec ionawr chwefror mawrth ebrill"
                  + " mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr")
              .split(" ", -1));
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private final String text;
  private int at;

  private Dates(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Where the whole date ends that begins here, or -1. */
  static int endOfDateAt(String text, int start) {
    for (int form = 0; form < 4; form++) {
      Dates date = new Dates(text, start);
      boolean found =
          switch (form) {
            case 0 ->
                date.number(31) && date.mark() && date.number(31) && date.mark() && date.year();
            case 1 ->
                date.year() && date.mark() && date.number(12) && date.mark() && date.number(31);
            case 2 -> date.day() && date.blank() && date.month() && date.blank() && date.year();
            default -> date.month() && date.blank() && date.day() && date.blank() && date.year();
          };
      if (found && (date.at >= text.length() || !Character.isLetterOrDigit(text.charAt(date.at)))) {
        return date.at;
      }
    }
    return -1;
  }

  private boolean number(int most) {
    int start = at;
    int value = 0;
    while (at < text.length() && at - start < 2 && Character.isDigit(text.charAt(at))) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    return at > start && value > 0 && value <= most;
  }

  private boolean year() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int length = at - start;
    return length == 4 ? text.startsWith("19", start) || text.startsWith("20", start) : length == 2;
  }

  private boolean mark() {
    return take("/") || take(".") || take("-");
  }

  private boolean blank() {
    take(",");
    return take(" ") || take("\u00A0");
  }

  private boolean day() {
    if (!number(31)) {
      return false;
    }
    if (at + 2 <= text.length() && ENDINGS.contains(text.substring(at, at + 2))) {
      at += 2;
    }
    take(" of");
    return true;
  }

  private boolean month() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return MONTHS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private boolean take(String mark) {
    if (text.startsWith(mark, at)) {
      at += mark.length();
      return true;
    }
    return false;
  }
}
