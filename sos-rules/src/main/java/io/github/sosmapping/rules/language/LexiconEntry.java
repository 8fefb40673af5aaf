package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.Severity;
import java.util.List;

/**
 * A word or phrase that a family may not know.
 *
 * @param id stable id, such as {@code jar-core-group}
 * @param kind why it may be hard
 * @param head the word or phrase as it is usually written
 * @param grammar how it takes endings: acronym, noun, verb, adjective, adverb, phrase, noun-phrase,
 *     verb-phrase
 * @param forms further forms and spellings
 * @param plain plainer words; for letters first what they stand for
 * @param why why it may be hard, in one sentence
 * @param fine contexts in which it is an ordinary word, in the notation of the word lists' README
 * @param severity warning or advice
 * @param source where the term is used
 * @param reviewed who reviewed the entry, and when
 */
public record LexiconEntry(
    String id,
    WordKind kind,
    String head,
    String grammar,
    List<String> forms,
    List<String> plain,
    String why,
    String fine,
    Severity severity,
    String source,
    String reviewed) {

  private static final List<String> GRAMMARS =
      List.of(
          "acronym", "noun", "verb", "adjective", "adverb", "phrase", "noun-phrase", "verb-phrase");

  /** Returns the ways in which a word or phrase may take endings. */
  public static List<String> grammars() {
    return GRAMMARS;
  }

  /** Copies the lists. */
  public LexiconEntry {
    forms = List.copyOf(forms);
    plain = List.copyOf(plain);
  }
}
