package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words in the description of one end of a scale speak of danger and which of safety.
 *
 * <p>A hint that looks at a few words around each: "no longer worried" speaks of safety, "not safe"
 * of danger, and "if she gets worried" or "a safe place to go" of neither.
 */
final class AnchorMeaning {

  private static final int BEFORE = 4;
  private static final int BEHIND = 3;

  private static final WordTable MORE_DANGER =
      WordTable.of("worry worries concern concerns concerned crisis emergency");
  private static final WordTable ENDED =
      WordTable.of("gone over past passed ended behind settled less down");
  private static final WordTable AWAY =
      WordTable.of("free away out from instead rid stop stops stopped far");
  private static final WordTable EXCUSED =
      WordTable.of(
          """
          if when whenever unless until while before after soon even despite need needs must
          somewhere find see sees spot spots notice notices know knows understand understands
          about handle handles manage manages recognise recognises keep keeps kept
          """);
  private static final WordTable NOT = WordTable.of("no not never without cannot");
  private static final WordTable BETWEEN =
      WordTable.of("longer any more at all very be really yet");
  private static final WordTable CLOSED_THINGS = WordTable.of("the this our case file");
  private static final WordTable WHO_CAN = WordTable.of("to can could will we services");

  private final Words words;
  private final List<Span> danger = new ArrayList<>();
  private final List<Span> safety = new ArrayList<>();

  AnchorMeaning(Words words) {
    this.words = words;
    for (int i = 0; i < words.count(); i++) {
      if (words.is(i, Cue.SAFE_WORD) && words.isWord(i, "no")) {
        safety.add(new Span(words.span(i).start(), words.span(i + 1).end()));
        i++;
      } else if (words.is(i, Cue.DANGER_WORD) || isOneOf(i, MORE_DANGER)) {
        sort(i, danger, safety);
      } else if (speaksOfSafety(i)) {
        sort(i, safety, danger);
      }
    }
  }

  List<Span> danger() {
    return danger;
  }

  List<Span> safety() {
    return safety;
  }

  private void sort(int word, List<Span> asItStands, List<Span> turned) {
    if (isDenied(word)) {
      turned.add(words.span(word));
    } else if (!isDoubtful(word)) {
      asItStands.add(words.span(word));
    }
  }

  /** A plain "not" right before it, with at most two words like "at all" between. */
  private boolean isDenied(int word) {
    int before = word - 1;
    while (before > word - BEHIND && before >= 0 && isOneOf(before, BETWEEN)) {
      before--;
    }
    return before >= 0 && sameSentence(before, word) && isOneOf(before, NOT);
  }

  private boolean isDoubtful(int word) {
    for (int i = Math.max(0, word - BEFORE); i < word; i++) {
      boolean doubt = words.is(i, Cue.NEGATION) || isOneOf(i, AWAY) || isOneOf(i, EXCUSED);
      if (doubt && sameSentence(i, word)) {
        return true;
      }
    }
    for (int i = word + 1; i < words.count() && i <= word + BEHIND; i++) {
      if (sameSentence(i, word) && isOneOf(i, ENDED)) {
        return true;
      }
    }
    return false;
  }

  // "Close" is the end of the work in "safe enough to close", and not in "close to the stove".
  private boolean speaksOfSafety(int word) {
    if (!words.is(word, Cue.SAFE_WORD)) {
      return false;
    }
    if (!words.isWord(word, "close")) {
      return true;
    }
    boolean closesSomething = word + 1 < words.count() && isOneOf(word + 1, CLOSED_THINGS);
    boolean someoneCan = word > 0 && isOneOf(word - 1, WHO_CAN);
    return closesSomething || someoneCan;
  }

  private boolean sameSentence(int one, int other) {
    return words.sentenceOf(one) == words.sentenceOf(other);
  }

  private boolean isOneOf(int word, WordTable candidates) {
    return !words.is(word, Cue.QUOTED) && candidates.holds(words, word);
  }
}
