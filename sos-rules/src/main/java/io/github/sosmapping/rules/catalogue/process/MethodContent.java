package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import java.util.Optional;

/** How much stands in one thing that was done: words in any language, and other content. */
final class MethodContent {

  private final Pointer at;
  private int words;
  private boolean enough;

  MethodContent(Pointer at) {
    this.at = at;
  }

  Pointer at() {
    return at;
  }

  /** Counts the words of a text; what a child or parent said word for word is always enough. */
  MethodContent text(PlainText text) {
    words += wordsIn(text.text());
    boolean ownWords = text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
    return has(ownWords && !text.text().isBlank());
  }

  MethodContent text(Optional<PlainText> text) {
    text.ifPresent(this::text);
    return this;
  }

  /** Adds content that is not words, such as a drawing or a link to what came of it. */
  MethodContent has(boolean content) {
    enough = enough || content;
    return this;
  }

  /** Tells whether anything but a tick stands there. */
  boolean isEnough(int fewestWords) {
    return enough || words >= fewestWords;
  }

  private static int wordsIn(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'';
      if (part && !inWord) {
        count++;
      }
      inWord = part || (inWord && !Character.isWhitespace(text.charAt(i)));
    }
    return count;
  }
}
