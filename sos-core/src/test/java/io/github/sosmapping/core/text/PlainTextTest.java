package io.github.sosmapping.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.IntegrityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " Mia \r\n", "e\u0301", "\u0000", "\uD83C\uDFE0", "\uFEFF"})
  void keeps_the_words_as_they_are(String words) {
    assertThat(PlainText.of(words, Language.WELSH).text()).isEqualTo(words);
  }

  @Test
  void refuses_half_surrogate_pairs_also_in_translations() {
    assertThatThrownBy(() -> PlainText.of("\uD83C", Language.WELSH))
        .isInstanceOf(IntegrityException.class)
        .hasMessage("'text' is not well-formed Unicode");
    Translation.Builder translation =
        Translation.builder().language(Language.WELSH).status(TranslationStatus.CHECKED);
    translation.text("\uDFE0");
    assertThatThrownBy(translation::build).isInstanceOf(IntegrityException.class);
  }

  @Test
  void is_in_the_recorders_words_unless_it_says_otherwise() {
    assertThat(PlainText.of("words", Language.ENGLISH_GB).origin()).isEmpty();
    assertThat(PlainText.of("words", Language.ENGLISH_GB).translations()).isEmpty();
  }
}
