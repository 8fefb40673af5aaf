package io.github.sosmapping.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void the_same_words_in_another_order_are_the_same() {
    assertThat(percent("Jean rings Kelly.", "Kelly rings Jean")).isEqualTo(100);
  }

  @Test
  void other_words_have_nothing_in_common() {
    assertThat(percent("Jean rings Kelly.", "Mia sleeps.")).isZero();
  }

  @Test
  void half_of_the_words_count_as_half() {
    assertThat(percent("Jean rings", "Jean sleeps")).isEqualTo(50);
  }

  @Test
  void case_repetition_and_the_style_of_apostrophes_do_not_count() {
    assertThat(percent("DON\u2019T go, don't go", "don't go")).isEqualTo(100);
  }

  @Test
  void several_texts_are_one_wording() {
    List<Words> parts = List.of(words("Jean rings."), words("Kelly sleeps."));

    assertThat(Similarity.percent(parts, List.of(words("Kelly sleeps. Jean rings."))))
        .isEqualTo(100);
  }

  @Test
  void two_wordings_without_words_do_not_differ() {
    assertThat(Similarity.percent(List.of(), List.of(words("...")))).isEqualTo(100);
  }

  @Test
  void long_texts_take_little_time() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("word").append(i).append(' ');
    }
    Words words = words(text.toString());

    int percent =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> Similarity.percent(List.of(words), List.of(words)));

    assertThat(percent).isEqualTo(100);
  }

  private static int percent(String... texts) {
    List<Words> words = Arrays.stream(texts).map(SimilarityTest::words).toList();
    return Similarity.percent(words.subList(0, 1), words.subList(1, 2));
  }

  private static Words words(String text) {
    return Words.of(text, Names.none());
  }
}
