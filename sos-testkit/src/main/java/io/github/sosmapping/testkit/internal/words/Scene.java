package io.github.sosmapping.testkit.internal.words;

import java.time.LocalDate;
import java.util.List;

/** Who is who and which day it is while sentences are written. For one thread. */
public final class Scene {

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final List<String> MINUTES =
      List.of(
          "",
          "five past ",
          "ten past ",
          "a quarter past ",
          "twenty past ",
          "half past ",
          "twenty to ",
          "a quarter to ",
          "ten to ");
  private static final List<String> PARTS_OF_DAY = List.of("evening", "night", "morning");

  private final String[] values = new String[Slot.values().length];
  private final LocalDate today;
  private LocalDate day;

  /** Starts an empty scene on a day; days of other years are told with their year. */
  public Scene(LocalDate today) {
    this.today = today;
    this.day = today;
  }

  /** Returns the day on which the record is looked at. */
  public LocalDate today() {
    return today;
  }

  /** Fills a slot. */
  @SuppressWarnings("EnumOrdinal") // a place in an array that lives as long as the scene
  public Scene put(Slot slot, String value) {
    values[slot.ordinal()] = value;
    return this;
  }

  /** Moves to another day. */
  public Scene on(LocalDate other) {
    this.day = other;
    return this;
  }

  @SuppressWarnings("EnumOrdinal")
  void appendTo(StringBuilder text, Slot slot, Dice dice) {
    switch (slot) {
      case WHEN -> when(text, dice);
      case DATE -> date(text);
      case DAY -> text.append(weekday());
      case TIME -> text.append(dice.one(MINUTES)).append(NUMBERS.get(dice.from(3, 6)));
      case DAYS -> text.append(NUMBERS.get(dice.from(1, 7)));
      case WEEKS -> text.append(NUMBERS.get(dice.from(6, 10))).append(" weeks");
      default -> {
        String value = values[slot.ordinal()];
        if (value == null) {
          throw new IllegalStateException("nobody fills the slot " + slot);
        }
        text.append(value);
      }
    }
  }

  private void when(StringBuilder text, Dice dice) {
    if (dice.percent(50)) {
      text.append("On ").append(weekday()).append(' ');
    } else {
      text.append("On the ").append(dice.one(PARTS_OF_DAY)).append(" of ");
    }
    date(text);
  }

  private void date(StringBuilder text) {
    text.append(day.getDayOfMonth()).append(' ').append(MONTHS.get(day.getMonthValue() - 1));
    if (day.getYear() != today.getYear()) {
      text.append(' ').append(day.getYear());
    }
  }

  private String weekday() {
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }
}
