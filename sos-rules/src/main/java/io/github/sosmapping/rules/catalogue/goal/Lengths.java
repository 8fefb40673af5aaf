package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lengths of time a text names, such as twelve weeks, as one could compare them. */
final class Lengths {

  private static final int NEAR = 2;

  private static final Map<String, Integer> DAYS =
      Map.of(
          "day",
          1,
          "days",
          1,
          "week",
          7,
          "weeks",
          7,
          "weekends",
          7,
          "month",
          30,
          "months",
          30,
          "year",
          365,
          "years",
          365);

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Lengths() {}

  /** The lengths in days, rounded as people speak: a month has thirty. */
  static Set<Integer> in(Words words) {
    Set<Integer> lengths = new HashSet<>();
    for (int i = 1; i < words.count(); i++) {
      Integer unit = DAYS.get(words.word(i));
      for (int back = 1; unit != null && back <= NEAR && back <= i; back++) {
        int number = number(words.word(i - back));
        if (number > 0) {
          lengths.add(number * unit);
        }
      }
    }
    return lengths;
  }

  private static int number(String word) {
    int named = NUMBERS.indexOf(word);
    if (named > 0) {
      return named;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || word.length() > NEAR) {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
