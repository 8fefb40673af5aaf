package io.github.sosmapping.rules.internal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;

/** What something does to a child, as one could see or hear it, or in the child's own words. */
public final class Effect {

  // They say that there was harm, not what it was.
  private static final WordTable SAYS_NOTHING = WordTable.of("harm harmed");
  // They are said of a drunk or tired adult as often as of a child.
  private static final WordTable ALSO_OF_ADULTS =
      WordTable.of(
          """
          sleep asleep awake fell fall falls ill unwell quiet silent tired exhausted cold
          """);

  private Effect() {}

  /** Tells whether a sentence names a child and, from a word on, what it does to the child. */
  public static boolean isShown(Passage passage, int from) {
    int count = passage.words().count();
    int start = from < count ? passage.startOfSentence(from) : count;
    while (start < count) {
      int end = passage.endOfSentence(start);
      if (isShown(passage, start, end, from)) {
        return true;
      }
      start = end;
    }
    return false;
  }

  private static boolean isShown(Passage passage, int start, int end, int from) {
    Words words = passage.words();
    boolean child = false;
    boolean effect = false;
    boolean adultLast = false;
    boolean childNamed = false;
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      boolean pronoun = words.is(i, Cue.PRONOUN);
      if (words.is(i, Cue.CHILD) || pronoun) {
        child = true;
        childNamed |= !pronoun;
        adultLast = false;
      } else if (words.is(i, Cue.ADULT)) {
        adultLast = true;
      }
      quoted |= words.is(i, Cue.QUOTED);
      effect |=
          i >= from
              && words.is(i, Cue.IMPACT)
              && !passage.isAny(i, SAYS_NOTHING)
              && !(adultLast && passage.isAny(i, ALSO_OF_ADULTS));
    }
    return (child && effect) || (childNamed && quoted);
  }
}
