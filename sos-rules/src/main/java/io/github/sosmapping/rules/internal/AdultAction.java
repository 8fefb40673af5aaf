package io.github.sosmapping.rules.internal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;

/** An adult as the one who does something, in any tense. */
public final class AdultAction {

  private static final int NEAR = 6;
  private static final int BEHIND_BY = 4;
  private static final WordTable STRANGERS =
      WordTable.of("man men woman women stranger strangers gang gangs people");
  // Nobody got him up: what adults left undone.
  private static final WordTable NOBODY = WordTable.of("nobody none");
  private static final WordTable BEING = WordTable.of("was were been is are be keeps kept");
  private static final WordTable NO_ACT =
      WordTable.of(
          """
          being having feeling struggling suffering experiencing engaging living during nothing
          anything something everything presenting
          """);
  private static final WordTable TELLING = WordTable.of("told tells tell");
  private static final WordTable TO_THE_RECORDER = WordTable.of("us me");

  private final Passage passage;
  private final Words words;
  private int adult = -1;
  private int action = -1;
  private int by = -1;
  private boolean adultLast;
  private boolean adultMeant = true;

  private AdultAction(Passage passage) {
    this.passage = passage;
    this.words = passage.words();
  }

  /** Tells whether a text says what an adult does, did or may do. */
  public static boolean isTold(Passage passage) {
    return new AdultAction(passage).isTold();
  }

  /** Tells whether a text says what somebody does, did or may do, whoever it is. */
  public static boolean isAnyTold(Passage passage) {
    for (int i = 0; i < passage.words().count(); i++) {
      if (isAction(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold() {
    for (int i = 0; i < words.count(); i++) {
      if (passage.opensSentence(i) || words.is(i, Cue.WORRIED)) {
        // Whoever stands before "is worried" is the one who worries, not the one who acts.
        adult = -1;
        action = -1;
        by = -1;
        adultLast = false;
      }
      if (hears(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hears(int i) {
    if (isAdult(i)) {
      boolean doneBy = action >= 0 && by > action && i - by <= BEHIND_BY;
      adult = i;
      adultLast = true;
      if (doneBy) {
        return true;
      }
    } else if (words.is(i, Cue.CHILD)) {
      adultLast = false;
      adultMeant = false;
    } else if (words.isWord(i, "by")) {
      by = i;
    }
    if (!isAction(passage, i)) {
      return false;
    }
    action = i;
    return adult >= 0 && (i - adult <= NEAR || adultLast);
  }

  private boolean isAdult(int i) {
    if (words.is(i, Cue.PRONOUN)) {
      return words.is(i, Cue.ADULT) && adultMeant;
    }
    boolean named =
        words.is(i, Cue.ADULT)
            || passage.isAny(i, STRANGERS)
            || passage.isAny(i, NOBODY)
            || mayBeName(i);
    adultMeant |= named;
    return named;
  }

  // A record does not list everybody its texts name.
  private boolean mayBeName(int i) {
    boolean otherwiseKnown =
        words.is(i, Cue.CHILD)
            || words.is(i, Cue.TIME)
            || words.is(i, Cue.LABEL)
            || words.is(i, Cue.FUTURE)
            || words.is(i, Cue.IF)
            || words.is(i, Cue.SERVICE)
            || words.is(i, Cue.QUOTED);
    if (otherwiseKnown || !passage.isCapital(i) || passage.isAllCapitals(i)) {
      return false;
    }
    return !passage.opensSentence(i)
        || (i + 1 < words.count() && !words.is(i, Cue.ACTION) && isAction(passage, i + 1));
  }

  private static boolean isAction(Passage passage, int i) {
    if (!passage.words().is(i, Cue.ACTION)) {
      return isGoingOn(passage, i);
    }
    return !(passage.isAny(i, TELLING) && passage.isAny(i + 1, TO_THE_RECORDER));
  }

  /** Had been watering the milk down: an act, whichever it is. */
  private static boolean isGoingOn(Passage passage, int i) {
    return i > 0
        && passage.isAny(i - 1, BEING)
        && !passage.isAny(i, NO_ACT)
        && !passage.words().is(i, Cue.QUOTED)
        && passage.lower(i).endsWith("ing");
  }
}
