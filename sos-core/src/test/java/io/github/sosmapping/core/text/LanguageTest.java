package io.github.sosmapping.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.IntegrityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "cy",
        "bfi",
        "en-GB",
        "EN-gb",
        "zh-Hant-TW",
        "de-1996",
        "en-a-b-c-d-e-f",
        "sl-x-12345678"
      })
  void keeps_a_tag_as_written(String tag) {
    assertThat(Language.of(tag).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "engl",
        "e1",
        "12",
        "en-",
        "-en",
        "en--GB",
        "en-GB-",
        "en_GB",
        "en GB",
        "én",
        "en-é",
        "en-123456789",
        "en-a-b-c-d-e-f-g",
        "en\n",
        "en-GB\n",
        "e-GB"
      })
  void refuses_what_is_no_tag(String tag) {
    assertThatThrownBy(() -> Language.of(tag))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_A_LANGUAGE))
        .hasMessage("'language' is not a language tag")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, true",
    "en, en, true",
    "EN-GB, en, true",
    "eng, en, false",
    "cy, en, false",
    "en-GB, en-GB, true",
    "en, en-GB, false"
  })
  void tells_the_primary_language_whatever_the_region(
      String tag, String primary, boolean expected) {
    assertThat(Language.of(tag).isIn(primary)).isEqualTo(expected);
  }

  @Test
  void is_equal_when_written_alike() {
    assertThat(Language.of("fr")).isEqualTo(Language.of("fr")).hasSameHashCodeAs(Language.of("fr"));
    assertThat(Language.of("fr")).isNotEqualTo(Language.of("FR")).isNotEqualTo("fr");
    assertThat(Language.of("en-GB")).isEqualTo(Language.ENGLISH_GB);
    assertThat(Language.of("cy")).isEqualTo(Language.WELSH);
  }

  @Test
  void does_not_show_itself() {
    assertThat(Language.of("fr")).hasToString("Language");
  }
}
