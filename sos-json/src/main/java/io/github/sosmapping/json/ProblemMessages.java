package io.github.sosmapping.json;

import io.github.sosmapping.core.internal.Messages;
import java.util.Locale;

/** The sentences for problems, by language. */
final class ProblemMessages {

  private static final Messages ENGLISH =
      Messages.read(ProblemMessages.class.getResourceAsStream("messages/problems_en.properties"));

  private ProblemMessages() {}

  /** English is the only language so far; a further one is a further file. */
  static Messages in(@SuppressWarnings("unused") Locale locale) {
    return ENGLISH;
  }
}
