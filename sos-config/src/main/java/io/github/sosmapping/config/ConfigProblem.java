package io.github.sosmapping.config;

import io.github.sosmapping.core.internal.Messages;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a file of the agency's, and where.
 *
 * <p>Holds names of the format, ids of rules and limits, and nothing else of the file: what
 * somebody wrote by mistake can be anything. Immutable and thread-safe.
 *
 * @param code what kind of trouble it is, such as {@code unknown-rule}; stable
 * @param pointer JSON Pointer to the place; empty for the whole file
 * @param line line in the file, from 1; 0 when the trouble has no place in it
 * @param column column in that line in code points, from 1; 0 when it has no place
 * @param arguments what the message needs besides the code
 */
public record ConfigProblem(
    String code, String pointer, int line, int column, List<String> arguments) {

  private static final Messages ENGLISH =
      Messages.read(ConfigProblem.class.getResourceAsStream("messages/config_en.properties"));

  /** Copies the arguments. */
  public ConfigProblem {
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns the message; English is the only language so far.
   *
   * @param locale the language; never taken from the environment
   */
  public String message(@SuppressWarnings("unused") Locale locale) {
    return ENGLISH.text(code, arguments);
  }
}
