package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry keeps to the columns that the README of the word lists names. */
class WordListsTest {

  private static final Set<String> GRAMMAR =
      Set.of(
          "acronym", "noun", "verb", "adjective", "adverb", "phrase", "noun-phrase", "verb-phrase");

  private static List<LexiconEntry> entries(String language) {
    return Lexicon.standard(Language.of(language)).orElseThrow().entries();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_entry_has_what_it_needs(String language) {
    Set<String> ids = new HashSet<>();
    for (LexiconEntry entry : entries(language)) {
      assertThat(ids.add(entry.id())).as("id is its own: " + entry.id()).isTrue();
      assertThat(entry.id()).matches("[a-z0-9-]+");
      assertThat(entry.head()).as(entry.id()).isNotBlank().isEqualTo(entry.head().strip());
      assertThat(entry.grammar()).as(entry.id()).isIn(GRAMMAR);
      assertThat(entry.plain()).as(entry.id()).isNotEmpty();
      assertThat(entry.why()).as(entry.id()).isNotBlank();
      assertThat(entry.source()).as(entry.id()).isNotBlank();
      assertThat(entry.reviewed()).as(entry.id()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void no_entry_says_again_what_another_says(String language) {
    Set<String> heads = new HashSet<>();
    for (LexiconEntry entry : entries(language)) {
      assertThat(heads.add(entry.head() + entry.fine())).as(entry.id()).isTrue();
    }
  }
}
