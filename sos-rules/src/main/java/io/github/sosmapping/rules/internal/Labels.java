package io.github.sosmapping.rules.internal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Labels and abbreviations that stand in for what one could see, without an explanation. */
public final class Labels {

  private static final WordTable ABBREVIATIONS =
      WordTable.of("lac cin cp dv mh fgc mash taf iro cse");
  private static final WordTable PART_OF_A_NAME =
      WordTable.of(
          """
          service services team unit project centre programme clinic hub club group officer panel
          line helpline trust
          """);
  private static final WordTable EXPLAINS = WordTable.of("mean means meaning meant");
  private static final int LONGEST = 3;
  private static final int LONGEST_NAME = 8;

  private Labels() {}

  /** Returns the labels of a text, without those the same sentence explains. */
  public static List<Integer> in(Passage passage) {
    return in(passage, false);
  }

  /** Returns the labels of a text in sentences that do not say what somebody did. */
  public static List<Integer> withoutFacts(Passage passage) {
    return in(passage, true);
  }

  private static List<Integer> in(Passage passage, boolean factsExplain) {
    Words words = passage.words();
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < words.count()) {
      int end = passage.endOfSentence(start);
      boolean explained =
          (factsExplain && passage.has(Cue.ACTION, start, end)) || isExplained(passage, start, end);
      for (int i = start; i < end && !explained; i++) {
        if (words.is(i, Cue.LABEL) && isLabel(passage, i, end)) {
          found.add(i);
        }
      }
      start = end;
    }
    return found;
  }

  private static boolean isExplained(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean thatIs = passage.isWord(i, "that") && passage.isWord(i + 1, "is");
      if (passage.isAny(i, EXPLAINS) || (thatIs && passage.isFollowedBy(i + 1, ','))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(Passage passage, int word, int end) {
    if (passage.isAny(word, ABBREVIATIONS) && !passage.isAllCapitals(word)) {
      return false;
    }
    return !isNameOfService(passage, word, end) && !isBesideBrackets(passage, word, end);
  }

  // Plain words with the label in brackets, or the label with plain words in brackets.
  private static boolean isBesideBrackets(Passage passage, int word, int end) {
    if (passage.isRightAfter(word, '(')) {
      return true;
    }
    for (int i = word; i < Math.min(word + LONGEST, end); i++) {
      if (passage.isFollowedBy(i, '(')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOfService(Passage passage, int word, int end) {
    for (int i = word; i < Math.min(word + LONGEST_NAME, end) && passage.isCapital(i); i++) {
      if (i > word && passage.isAny(i, PART_OF_A_NAME)) {
        return true;
      }
    }
    return false;
  }
}
