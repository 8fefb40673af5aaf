package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.List;
import java.util.StringJoiner;

/** What the words of a step tell where its parts were left empty. */
final class StepText {

  private static final WordTable BEFORE_A_NUMBER = WordTable.of("by on before until may");
  private static final WordTable REFER = WordTable.of("refer refers referred referral");

  private static final WordTable DAYS_OF_MONTH = daysOfMonth();

  private StepText() {}

  private static WordTable daysOfMonth() {
    StringJoiner days = new StringJoiner(" ");
    for (int day = 1; day <= 31; day++) {
      for (String ending : List.of("", "st", "nd", "rd", "th")) {
        days.add(day + ending);
      }
    }
    return WordTable.of(days.toString());
  }

  /** Tells whether somebody is named who acts: before the first thing done, or after "by". */
  static boolean namesOwner(Words words) {
    boolean nothingDoneYet = true;
    for (int i = 0; i < words.count(); i++) {
      boolean somebody = words.is(i, Cue.ADULT) || words.is(i, Cue.CHILD);
      if (somebody && (nothingDoneYet || words.isWord(i - 1, "by"))) {
        return true;
      }
      nothingDoneYet =
          nothingDoneYet
              && !words.is(i, Cue.ACTION)
              && !words.is(i, Cue.TASK_VERB)
              && !words.is(i, Cue.SERVICE_VERB);
    }
    return false;
  }

  /** Tells whether a day, a month or a rhythm is named. */
  static boolean namesTime(Words words) {
    if (words.has(Cue.TIME) || words.has(Cue.HABIT)) {
      return true;
    }
    for (int i = 1; i < words.count(); i++) {
      if (DAYS_OF_MONTH.holds(words, i) && BEFORE_A_NUMBER.holds(words, i - 1)) {
        return true;
      }
      if (DAYS_OF_MONTH.holds(words, i - 1) && words.isWord(i, "may")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the step consists of going to a service or being sent to one. */
  static boolean leadsToService(Words words) {
    for (int i = 0; i < words.count(); i++) {
      if (!words.is(i, Cue.QUOTED) && REFER.holds(words, i)) {
        return true;
      }
    }
    return words.has(Cue.SERVICE) && (words.has(Cue.SERVICE_VERB) || words.has(Cue.TASK_VERB));
  }
}
