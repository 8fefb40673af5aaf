package io.github.sosmapping.json;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a document, and where.
 *
 * <p>Holds nothing of the record: the pointer is made of names of the format and positions, and
 * ends above anything whose name the format does not know; the arguments are names and terms of the
 * format and limits.
 *
 * @param code what kind of trouble it is
 * @param pointer JSON Pointer (RFC 6901) to the place; empty for the whole document
 * @param line line in the input, from 1; 0 when the trouble has no place in the text
 * @param column column in that line in code points, from 1; 0 when it has no place
 * @param arguments what the message needs besides the code
 */
public record Problem(
    ProblemCode code, String pointer, int line, int column, List<String> arguments) {

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** Returns the key of the message, the same as the text of the code. */
  public String messageKey() {
    return code.text();
  }

  /**
   * Returns the message in a language, or in English where there is none in that language.
   *
   * @param locale the language; never taken from the environment
   */
  public String message(Locale locale) {
    return ProblemMessages.in(locale).text(messageKey(), arguments);
  }
}
