package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.Size;
import io.github.sosmapping.testkit.internal.words.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When things happen in a story.
 *
 * @param asOf the day on which the record is looked at; nothing is recorded after it
 * @param now the last day of the work: that day, or the day it ended
 * @param stage where the work stands
 * @param size how much there is to tell
 * @param opened the day the work began
 * @param maps the days of the maps, oldest first
 */
record Outline(
    LocalDate asOf, LocalDate now, Stage stage, Size size, LocalDate opened, List<LocalDate> maps) {

  static Outline of(Dice dice, LocalDate asOf, Stage stage, Size size) {
    LocalDate now = stage == Stage.CLOSED ? asOf.minusDays(dice.from(3, 9)) : asOf;
    List<LocalDate> maps = new ArrayList<>();
    LocalDate day = now.minusDays(stage == Stage.CLOSED ? dice.from(8, 14) : dice.from(12, 24));
    for (int i = 0; i < number(stage, size); i++) {
      maps.add(day);
      day = day.minusDays(dice.from(49, 63));
    }
    Collections.reverse(maps);
    return new Outline(
        asOf, now, stage, size, maps.get(0).minusDays(dice.from(5, 9)), List.copyOf(maps));
  }

  private static int number(Stage stage, Size size) {
    return switch (stage) {
      case INTAKE -> 1;
      case EARLY_HELP, INVESTIGATION_ASSESSMENT -> Math.min(size.maps(), 3);
      default -> Math.max(size.maps(), 2);
    };
  }

  int last() {
    return maps.size() - 1;
  }

  LocalDate map(int version) {
    return maps.get(version);
  }

  LocalDate latestMap() {
    return maps.get(last());
  }

  /** Returns the day, or the last day of the work when it would be later. */
  LocalDate notAfterNow(LocalDate day) {
    return day.isAfter(now) ? now : day;
  }

  boolean isClosed() {
    return stage == Stage.CLOSED;
  }

  /** Tells whether there is only a plan for the first weeks. */
  boolean onlyImmediatePlan() {
    return stage == Stage.INTAKE;
  }
}
