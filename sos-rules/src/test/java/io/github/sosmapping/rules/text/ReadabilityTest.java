package io.github.sosmapping.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Fragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
    "the, 1",
    "cat, 1",
    "take, 1",
    "takes, 1",
    "walked, 1",
    "wanted, 2",
    "needed, 2",
    "houses, 2",
    "changes, 2",
    "table, 2",
    "tables, 2",
    "handled, 2",
    "happy, 2",
    "morning, 2",
    "hospital, 3",
    "every, 3",
    "supervision, 4",
    "mm, 1",
    "be, 1",
    "see, 1",
    "caf\u00E9, 2",
    "AFTER, 2"
  })
  void estimates_the_syllables_of_a_word(String word, int syllables) {
    assertThat(Readability.syllables(word, 0, word.length())).isEqualTo(syllables);
  }

  @Test
  void counts_words_sentences_and_syllables() {
    assertThat(of("Mia sleeps. Nan takes the bus home.", Names.none()))
        .isEqualTo(new Readability(7, 2, 7));
  }

  @Test
  void puts_them_together_to_a_grade() {
    assertThat(new Readability(100, 5, 150).grade()).isCloseTo(9.91, within(0.001));
    assertThat(new Readability(100, 5, 150).wordsPerSentence()).isEqualTo(20);
  }

  @Test
  void counts_a_name_of_the_record_as_one_syllable() {
    FamilyRecord record = Fragment.record("{\"children\": [{\"label\": \"Anastasia\"}]}");

    assertThat(of("Anastasia sleeps.", Names.of(record)).syllables()).isEqualTo(2);
    assertThat(of("Anastasia sleeps.", Names.none()).syllables()).isEqualTo(5);
  }

  @Test
  void leaves_out_words_in_quotation_marks() {
    assertThat(of("She says \u201CI hate all of it\u201D. She cries.", Names.none()).words())
        .isEqualTo(4);
  }

  @Test
  void says_nothing_of_an_empty_text() {
    assertThat(of("", Names.none()).grade()).isZero();
    assertThat(of("", Names.none()).wordsPerSentence()).isZero();
  }

  private static Readability of(String text, Names names) {
    return Readability.of(text, Words.of(text, names), names);
  }
}
