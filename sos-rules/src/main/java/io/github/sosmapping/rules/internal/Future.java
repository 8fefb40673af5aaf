package io.github.sosmapping.rules.internal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;

/** Words that speak of what could happen, told from their doubles. */
public final class Future {

  private static final WordTable MODALS = WordTable.of("could may might would");
  private static final WordTable BETWEEN = WordTable.of("not well also be");
  private static final WordTable PERCEIVED = WordTable.of("heard seen found");
  private static final WordTable WAS_ABLE =
      WordTable.of(
          """
          hear heard see seen feel smell sleep find found reach walk wake hardly barely no not
          only tell
          """);

  private static final WordTable BEFORE_MONTH =
      WordTable.of("in since until till during early mid late last");
  private static final WordTable AFTER_MONTH =
      WordTable.of("and or to until was is has had saw brought went came half");

  private Future() {}

  /** Returns the first word from a position on that speaks of what could happen, or -1. */
  public static int first(Passage passage, int from) {
    return first(passage, from, passage.words().count());
  }

  /** Returns the first word of a part that speaks of what could happen, or -1. */
  public static int first(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isHint(passage, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether a word speaks of what could happen. */
  public static boolean isHint(Passage passage, int word) {
    return passage.words().is(word, Cue.FUTURE) && !isDouble(passage, word);
  }

  private static boolean isDouble(Passage passage, int word) {
    Words words = passage.words();
    if (words.isWord(word, "may")) {
      return isMonth(passage, word) || isAboutThePast(passage, word);
    }
    if (words.isWord(word, "will")) {
      return passage.isCapital(word) && !passage.opensSentence(word);
    }
    if (words.isWord(word, "could")) {
      return isAboutThePast(passage, word) || wasAble(passage, word);
    }
    return passage.isAny(word, MODALS) && isAboutThePast(passage, word);
  }

  /** Tells whether this is the month of May. */
  public static boolean isMonth(Passage passage, int word) {
    if (!passage.words().isWord(word, "may")) {
      return false;
    }
    boolean besideNumber = passage.isNumber(word - 1) || passage.isNumber(word + 1);
    boolean capital = passage.isCapital(word) && !passage.opensSentence(word);
    // Many people type months small; and a sentence may open with the month as with the doubt.
    boolean small = !passage.opensSentence(word) && passage.isAny(word - 1, BEFORE_MONTH);
    boolean opens = passage.opensSentence(word) && passage.isAny(word + 1, AFTER_MONTH);
    return besideNumber || capital || small || opens;
  }

  /** May have hit, could have been hurt: doubt about what was, not fear of what comes. */
  private static boolean isAboutThePast(Passage passage, int word) {
    int next = passage.isAny(word + 1, BETWEEN) ? word + 2 : word + 1;
    return passage.isWord(next, "have") || passage.isWord(next, "ve");
  }

  /** Could hear, could not wake her: what somebody was able to do. */
  private static boolean wasAble(Passage passage, int word) {
    return passage.isAny(word + 1, WAS_ABLE)
        || (passage.words().count() > word + 1
            && passage.words().isWord(word + 1, "be")
            && passage.isAny(word + 2, PERCEIVED));
  }
}
