package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.text.Words;
import java.util.Optional;
import java.util.Set;

/** Small questions about texts that the rules on scales share. */
final class Texts {

  private Texts() {}

  /** Tells whether there is no letter: no text, blanks, or a number alone. */
  static boolean saysNothing(Optional<PlainText> text) {
    return text.isEmpty() || text.get().text().codePoints().noneMatch(Character::isLetter);
  }

  /** Tells whether a text has one of these words. */
  static boolean hasOneOf(Words words, Set<String> candidates) {
    for (int i = 0; i < words.count(); i++) {
      if (isOneOf(words, i, candidates)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is one of these. */
  static boolean isOneOf(Words words, int word, Set<String> candidates) {
    for (String candidate : candidates) {
      if (words.isWord(word, candidate)) {
        return true;
      }
    }
    return false;
  }
}
