package io.github.sosmapping.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void finds_words_whatever_their_capitals_and_apostrophes() {
    Words words = Words.of("Nobody DIDN\u2019T know.", Names.none());
    WordTable table = WordTable.of("nobody didn't");
    assertThat(table.holds(words, 0)).isTrue();
    assertThat(table.holds(words, 1)).isTrue();
    assertThat(table.holds(words, 2)).isFalse();
    assertThat(table.holdsAnyOf(words)).isTrue();
  }

  @Test
  void tells_the_number_of_a_word() {
    Words words = Words.of("one two three", Names.none());
    WordTable table = WordTable.of(Map.of("one", 1, "two", 2));
    assertThat(table.number(words, 1)).isEqualTo(2);
    assertThat(table.number(words, 2)).isZero();
  }

  @Test
  void there_is_nothing_beyond_either_end() {
    Words words = Words.of("one", Names.none());
    WordTable table = WordTable.of("one");
    assertThat(table.holds(words, -1)).isFalse();
    assertThat(table.holds(words, 1)).isFalse();
  }

  @Test
  void words_that_share_a_hash_are_told_apart() {
    assertThat("c1".hashCode()).isEqualTo("ao".hashCode());
    Words words = Words.of("c1 ao", Names.none());
    assertThat(WordTable.of("ao").holds(words, 0)).isFalse();
    assertThat(WordTable.of("c1 ao").number(words, 1)).isEqualTo(1);
  }

  @Test
  void refuses_a_number_that_means_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> WordTable.of(Map.of("one", 0)));
  }
}
