package io.github.sosmapping.rules;

import io.github.sosmapping.core.walk.Pointer;
import java.util.List;
import java.util.Locale;

/**
 * Something in a record that deserves a second look.
 *
 * <p>Holds nothing of the record: places, counts and terms of the format. Whoever may see the words
 * can find them by the place and the spans.
 *
 * @param rule label of the rule that noticed it
 * @param severity how much it matters for the record
 * @param at where it is
 * @param related other places that have to do with it
 * @param spans parts of the text at that place, when it is about words
 * @param sentence which of the rule's sentences applies, from 0
 * @param arguments what the sentence needs
 */
public record Finding(
    RuleLabel rule,
    Severity severity,
    Pointer at,
    List<Pointer> related,
    List<Span> spans,
    int sentence,
    List<String> arguments) {

  /** Copies the lists. */
  public Finding {
    related = List.copyOf(related);
    spans = List.copyOf(spans);
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns what was noticed, as a sentence.
   *
   * @param locale the language; English where there is no sentence in it
   */
  public String message(Locale locale) {
    return rule.notices(sentence, locale, arguments);
  }

  /**
   * Returns the open question that helps to think on.
   *
   * @param locale the language; English where there is no sentence in it
   */
  public String question(Locale locale) {
    return rule.asks(locale, arguments);
  }
}
