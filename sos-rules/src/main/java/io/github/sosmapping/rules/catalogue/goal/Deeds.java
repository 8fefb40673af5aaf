package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.BitSet;
import java.util.Set;

/**
 * Where a text says what somebody will do, as one could see it: cook, go for a walk, ring Gran.
 *
 * <p>What is ruled out is no deed, nor is what a service does or is for, what only sets the scene
 * ("when Tom comes home"), or a verb that stays open ("meets the children's needs"). One pass, from
 * hints alone; where they leave it open it takes the side of the writer.
 */
final class Deeds {

  private static final int SCENE = 4;
  private static final int AHEAD = 6;
  private static final int OBJECT = 3;
  private static final int NOWHERE = -100;

  private static final Set<String> SETS_THE_SCENE =
      Set.of("when", "whenever", "if", "while", "unless", "until");
  private static final Set<String> TURNS = Set.of("but", "instead", "rather", "then");
  private static final Set<String> ENDS_A_PART =
      Set.of("and", "but", "so", "when", "until", "while", "if", "because", "then", "who");
  private static final Set<String> AFTER_SUBJECT =
      Set.of("will", "is", "are", "has", "have", "does", "always", "also", "both", "each", "all");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them", "his", "their");
  private static final Set<String> CAUSES =
      Set.of(
          "help", "helps", "let", "lets", "make", "makes", "enable", "enables", "support", "see");
  private static final Set<String> STAYS_OPEN =
      Set.of(
          "sure",
          "change",
          "changes",
          "progress",
          "safe",
          "safety",
          "need",
          "needs",
          "first",
          "responsibility",
          "part",
          "better",
          "well",
          "choices",
          "decisions",
          "effort",
          "efforts",
          "steps",
          "strategies",
          "care",
          "boundaries",
          "stability");
  private static final Set<String> NO_DEED =
      Set.of(
          "prioritised",
          "prioritized",
          "ensured",
          "promoted",
          "supported",
          "improved",
          "managed",
          "addressed",
          "monitored",
          "reduced",
          "needed",
          "required",
          "provided",
          "protected");

  private Deeds() {}

  /** Tells whether a text says anywhere what somebody will do. */
  static boolean in(Words words) {
    return !sentencesOf(words).isEmpty();
  }

  /** The sentences of a text that say what somebody will do. */
  static BitSet sentencesOf(Words words) {
    BitSet sentences = new BitSet();
    boolean ruledOut = false;
    int scene = NOWHERE;
    for (int i = 0; i < words.count(); i++) {
      String word = words.word(i);
      if (i > 0 && words.sentenceOf(i) != words.sentenceOf(i - 1)) {
        ruledOut = false;
        scene = NOWHERE;
      }
      if (SETS_THE_SCENE.contains(word)) {
        scene = i;
      } else if (words.is(i, Cue.ABSENCE) || words.is(i, Cue.SERVICE)) {
        ruledOut = true;
      } else {
        ruledOut = ruledOut && !opens(words, i, word);
        if (isDeed(words, i, word)) {
          if (i - scene <= SCENE) {
            scene = NOWHERE;
          } else if (!ruledOut && !leadsToService(words, i)) {
            sentences.set(words.sentenceOf(i));
          }
        }
      }
    }
    return sentences;
  }

  /** Whether somebody else, or something else, comes in after what was ruled out. */
  private static boolean opens(Words words, int i, String word) {
    if (TURNS.contains(word)) {
      return true;
    }
    String before = i > 0 ? words.word(i - 1) : "";
    boolean goesOn = before.equals("and") || before.equals("then");
    if (goesOn && (word.equals("will") || (isAction(words, i) && word.endsWith("s")))) {
      return true;
    }
    boolean somebody = words.is(i, Cue.ADULT) || words.is(i, Cue.CHILD);
    return somebody
        && !OBJECT_PRONOUNS.contains(word)
        && !CAUSES.contains(before)
        && inSameSentence(words, i, i + 1)
        && (isAction(words, i + 1) || AFTER_SUBJECT.contains(words.word(i + 1)));
  }

  private static boolean isDeed(Words words, int i, String word) {
    boolean open =
        words.is(i, Cue.VAGUE) || words.is(i, Cue.SERVICE_VERB) || NO_DEED.contains(word);
    if (open || !isAction(words, i)) {
      return false;
    }
    for (int next = i + 1; next <= i + OBJECT && inSameSentence(words, i, next); next++) {
      if (STAYS_OPEN.contains(words.word(next))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAction(Words words, int i) {
    return words.is(i, Cue.ACTION) || words.is(i, Cue.PROTECTIVE_ACTION);
  }

  private static boolean leadsToService(Words words, int i) {
    for (int next = i + 1; next <= i + AHEAD && inSameSentence(words, i, next); next++) {
      if (words.is(next, Cue.SERVICE)) {
        return true;
      }
      if (ENDS_A_PART.contains(words.word(next))) {
        return false;
      }
    }
    return false;
  }

  private static boolean inSameSentence(Words words, int one, int other) {
    return other < words.count() && words.sentenceOf(one) == words.sentenceOf(other);
  }
}
