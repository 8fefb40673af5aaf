package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Clock times and days of the week in a text: 6 pm, 7.30, half past six, on Mondays. */
final class ClockTimes {

  private static final WordTable DAYS =
      WordTable.of(
          """
          monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
          thursdays fridays saturdays sundays
          """);
  private static final WordTable BEHIND_HOUR = WordTable.of("am pm 00 15 30 45");
  private static final WordTable HOURS =
      WordTable.of(
          """
          one two three four five six seven eight nine ten eleven twelve
          """);
  private static final WordTable HOURS_IN_DIGITS =
      WordTable.of("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
  private static final WordTable HOURS_WITH_HALF =
      WordTable.of(
          """
          0am 1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am
          0pm 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm
          """);

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
    return behind && HOURS.holds(words, i);
  }

  private static boolean isDay(Words words, int i) {
    return DAYS.holds(words, i);
  }

  private static boolean isClock(Words words, int i) {
    if (words.isWord(i, "o'clock")) {
      return true;
    }
    if (words.isWord(i, "past") && i > 0) {
      return words.isWord(i - 1, "half") || words.isWord(i - 1, "quarter");
    }
    if (HOURS_IN_DIGITS.holds(words, i)) {
      return BEHIND_HOUR.holds(words, i + 1);
    }
    return HOURS_WITH_HALF.holds(words, i);
  }
}
