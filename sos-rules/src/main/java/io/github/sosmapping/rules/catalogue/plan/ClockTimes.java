package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Clock times and days of the week in a text: 6 pm, 7.30, half past six, on Mondays. */
final class ClockTimes {

  private static final List<String> DAYS =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays");
  private static final List<String> MINUTES = List.of("00", "15", "30", "45");
  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final int LAST_HOUR = 23;
  private static final int HALF_DAY = 12;

  private ClockTimes() {}

  static List<Span> in(Words words) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      if (isDay(words, i) || isClock(words, i)) {
        found.add(words.span(i));
      }
    }
    return found;
  }

  /** Tells whether a word is an hour in words, as in "at nine"; too loose to point at a time. */
  static boolean isHour(Words words, int i) {
    boolean behind =
        i > 0
            && (words.isWord(i - 1, "at")
                || words.isWord(i - 1, "by")
                || words.isWord(i - 1, "past"));
    return behind && HOURS.stream().anyMatch(hour -> words.isWord(i, hour));
  }

  private static boolean isDay(Words words, int i) {
    return DAYS.stream().anyMatch(day -> words.isWord(i, day));
  }

  private static boolean isClock(Words words, int i) {
    if (words.isWord(i, "o'clock")) {
      return true;
    }
    if (words.isWord(i, "past") && i > 0) {
      return words.isWord(i - 1, "half") || words.isWord(i - 1, "quarter");
    }
    for (int hour = 0; hour <= LAST_HOUR; hour++) {
      String digits = Integer.toString(hour);
      if (words.isWord(i, digits) && i + 1 < words.count()) {
        return words.isWord(i + 1, "am")
            || words.isWord(i + 1, "pm")
            || MINUTES.stream().anyMatch(minutes -> words.isWord(i + 1, minutes));
      }
      if (hour <= HALF_DAY && (words.isWord(i, digits + "am") || words.isWord(i, digits + "pm"))) {
        return true;
      }
    }
    return false;
  }
}
