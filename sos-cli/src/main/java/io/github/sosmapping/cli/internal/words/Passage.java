package io.github.sosmapping.cli.internal.words;

import io.github.sosmapping.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One passage, or what kept a line from being one.
 *
 * @param line the line it stands on, from 1
 * @param id its id where the line gives one
 * @param text its text; empty where there is a problem
 * @param language its language
 * @param problem why the line cannot be read, in words that quote nothing of it; else null
 */
public record Passage(
    long line, @Nullable String id, String text, Language language, @Nullable String problem) {

  static Passage of(long line, String text, Language language) {
    return new Passage(line, null, text, language, null);
  }

  static Passage unreadable(long line, Language language, String problem) {
    return new Passage(line, null, "", language, problem);
  }
}
