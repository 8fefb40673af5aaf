package io.github.sosmapping.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

  private static final String HOUSE = "\uD83C\uDFE0";

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", " Mia ", "Siân", "\u0080", "\u2028", HOUSE, "~/\"\\"})
  void keeps_a_label_as_it_is(String text) {
    assertThat(Label.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "a\tb", "a\u0000", "\u001F", "\u007F"})
  void refuses_empty_texts_and_control_characters(String text) {
    assertThatThrownBy(() -> Label.of(text))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_A_LABEL))
        .hasMessage("'label' is not a label")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83C", "a\uDFE0", "\uDFE0\uD83C"})
  void refuses_half_surrogate_pairs(String text) {
    assertThatThrownBy(() -> Label.of(text))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_UNICODE));
  }

  @Test
  void counts_code_points_and_not_utf16_units() {
    assertThat(Label.of(HOUSE.repeat(200)).value()).hasSize(400);
    assertThatThrownBy(() -> Label.of(HOUSE.repeat(201))).isInstanceOf(IntegrityException.class);
    assertThatThrownBy(() -> Label.of("a".repeat(201))).isInstanceOf(IntegrityException.class);
  }

  @Test
  void is_equal_by_its_text_and_shows_nothing_of_it() {
    assertThat(Label.of("Mia")).isEqualTo(Label.of("Mia")).hasSameHashCodeAs(Label.of("Mia"));
    assertThat(Label.of("Mia")).isNotEqualTo(Label.of("mia")).isNotEqualTo("Mia");
    assertThat(Label.of("Mia")).hasToString("Label");
  }
}
