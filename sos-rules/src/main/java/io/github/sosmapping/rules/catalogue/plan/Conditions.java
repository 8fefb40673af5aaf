package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;

/** Words that open a condition: if, when, while. */
final class Conditions {

  private Conditions() {}

  /** Tells whether a word opens a condition; to keep or go on doing something is none in a plan. */
  static boolean opensAt(Words words, int i) {
    return words.is(i, Cue.IF)
        && !words.isWord(i, "keeps")
        && !words.isWord(i, "continues")
        && !words.isWord(i, "goes")
        && !words.isWord(i, "carries");
  }
}
