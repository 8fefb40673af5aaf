package io.github.sosmapping.testkit.internal.compare;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What became of a value, in words that hold nothing of it. */
final class Change {

  private static final int DATE_LENGTH = "\"2026-06-30\"".length();
  private static final int MONTH_LENGTH = "\"2026-06\"".length();

  private Change() {}

  static String inWords(Json first, Json second) {
    String before = first.written();
    String after = second.written();
    if (isDay(before) && isDay(after)) {
      return days(before, after);
    }
    if (isText(before) && isText(after)) {
      return text(JsonScanner.unescaped(before), JsonScanner.unescaped(after));
    }
    return "";
  }

  static boolean isDate(String token) {
    boolean fits = token.length() == DATE_LENGTH || token.length() == MONTH_LENGTH;
    if (!fits || !isText(token)) {
      return false;
    }
    for (int i = 1; i < token.length() - 1; i++) {
      char c = token.charAt(i);
      boolean dash = i == 5 || i == 8;
      boolean digit = c >= '0' && c <= '9';
      if (dash ? c != '-' : !digit) {
        return false;
      }
    }
    return true;
  }

  static boolean isNumber(String token) {
    return !token.isEmpty()
        && (token.charAt(0) == '-' || (token.charAt(0) >= '0' && token.charAt(0) <= '9'));
  }

  private static boolean isDay(String token) {
    return token.length() == DATE_LENGTH && isDate(token);
  }

  private static boolean isText(String token) {
    return token.length() >= 2 && token.charAt(0) == '"';
  }

  private static String days(String before, String after) {
    try {
      long days = ChronoUnit.DAYS.between(day(before), day(after));
      String number = Math.abs(days) == 1 ? "one day" : Math.abs(days) + " days";
      return number + (days < 0 ? " earlier" : " later");
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static LocalDate day(String token) {
    return LocalDate.parse(token.subSequence(1, token.length() - 1));
  }

  private static String text(String before, String after) {
    if (before.startsWith(after)) {
      return "cut after " + after.length() + " of " + before.length() + " characters";
    }
    if (before.strip().equals(after.strip())
        || withoutBlanks(before).equals(withoutBlanks(after))) {
      return "other white space";
    }
    if (normal(before).equals(normal(after))) {
      return "other Unicode characters that look alike";
    }
    if (inBasicPlane(before).equals(inBasicPlane(after))) {
      return "other characters beyond U+FFFF";
    }
    if (before.equalsIgnoreCase(after)) {
      return "other capital letters";
    }
    return "other words";
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
      if (!blank) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  // What stands in place of a lost character is a question mark or U+FFFD, or nothing.
  private static String inBasicPlane(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c) && c != '?' && c != '\uFFFD') {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
