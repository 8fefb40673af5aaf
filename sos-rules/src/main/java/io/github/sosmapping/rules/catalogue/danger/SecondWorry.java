package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.internal.Future;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;

/**
 * A second thing an adult might do, joined to the first by a word such as "also".
 *
 * <p>One behaviour is often told with several verbs and has several effects, so only a spoken joint
 * between two things that adults might do counts.
 */
final class SecondWorry {

  private static final int NEAR = 3;
  private static final WordTable MODALS = WordTable.of("could may might will would");
  private static final WordTable JOINTS =
      WordTable.of("also additionally furthermore moreover secondly");

  private SecondWorry() {}

  /** Returns the word that joins a second worry to the first, or -1. */
  static int in(Passage passage) {
    Words words = passage.words();
    int feared = 0;
    int joint = -1;
    int adult = Integer.MIN_VALUE;
    boolean adultMeant = false;
    for (int i = 0; i < words.count(); i++) {
      boolean pronoun = words.is(i, Cue.PRONOUN);
      if (words.is(i, Cue.CHILD)) {
        adultMeant = false;
        adult = Integer.MIN_VALUE;
      } else if (words.is(i, Cue.ADULT) && (!pronoun || adultMeant)) {
        adultMeant = true;
        adult = i;
      }
      if (joint < 0 && feared > 0 && adultMeant && isJoint(passage, i)) {
        joint = i;
      }
      boolean subjectNear = adult >= 0 && i - adult <= NEAR;
      boolean also = adultMeant && passage.isAny(i + 1, JOINTS);
      if (isModal(passage, i) && (subjectNear || also)) {
        feared++;
        if (feared > 1 && also) {
          return i + 1;
        }
      }
      if (feared > 1 && joint >= 0) {
        return joint;
      }
    }
    return -1;
  }

  private static boolean isModal(Passage passage, int i) {
    // Cues say of Will and May whether they are people, and a month is no fear.
    return passage.isAny(i, MODALS)
        && passage.words().is(i, Cue.FUTURE)
        && !Future.isMonth(passage, i);
  }

  private static boolean isJoint(Passage passage, int i) {
    return passage.isAny(i, JOINTS)
        || (passage.isWord(i, "in") && passage.isWord(i + 1, "addition"))
        || (passage.isWord(i, "well")
            && passage.isWord(i - 1, "as")
            && passage.isWord(i + 1, "as"));
  }
}
