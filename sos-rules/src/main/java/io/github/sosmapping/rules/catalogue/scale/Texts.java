package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.text.PlainText;
import java.util.Optional;

/** Small questions about texts that the rules on scales share. */
final class Texts {

  private Texts() {}

  /** Tells whether there is no letter: no text, blanks, or a number alone. */
  static boolean saysNothing(Optional<PlainText> text) {
    return text.isEmpty() || !hasLetter(text.get().text());
  }

  private static boolean hasLetter(String text) {
    // The first letter is most often the first character.
    return !text.isEmpty()
        && (Character.isLetter(text.charAt(0)) || text.codePoints().anyMatch(Character::isLetter));
  }
}
