package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.Severity;
import java.util.List;

/**
 * A word or phrase that a family may not know, where it stands, and plainer words. The words of the
 * text themselves are not held.
 *
 * @param start first UTF-16 unit in the original text
 * @param end the unit behind the last
 * @param kind why it may be hard
 * @param entry id of the entry of the word list, or {@code unknown-acronym}
 * @param plain plainer words; empty for letters nobody knows
 * @param why why it may be hard, in one sentence
 * @param severity warning or advice
 */
public record Flag(
    int start,
    int end,
    WordKind kind,
    String entry,
    List<String> plain,
    String why,
    Severity severity) {

  /** Copies the list. */
  public Flag {
    plain = List.copyOf(plain);
  }
}
