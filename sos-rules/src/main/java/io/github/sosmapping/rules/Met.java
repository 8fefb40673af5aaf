package io.github.sosmapping.rules;

import io.github.sosmapping.core.walk.Pointer;
import java.util.List;
import java.util.Locale;

/**
 * Something a rule looked for and found in place: what is working well in the record.
 *
 * @param rule label of the rule
 * @param at the places it found
 * @param arguments what the sentence needs
 */
public record Met(RuleLabel rule, List<Pointer> at, List<String> arguments) {

  /** Copies the lists. */
  public Met {
    at = List.copyOf(at);
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns what is in place, as a sentence.
   *
   * @param locale the language; English where there is no sentence in it
   */
  public String message(Locale locale) {
    return rule.meets(locale, arguments);
  }
}
