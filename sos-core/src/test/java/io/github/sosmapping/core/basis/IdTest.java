package io.github.sosmapping.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "0", "a.b_c:d-e", "9-", "a..", "danger-1"})
  void keeps_a_well_formed_id_as_it_is(String text) {
    assertThat(Id.isId(text)).isTrue();
    assertThat(Id.<Child>of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".a", "_a", ":a", "-a", "a b", "a/b", "a\n", "é", "aé", "a\u0000", "٣", "a٣", "a~"
      })
  void refuses_what_is_no_id(String text) {
    assertThat(Id.isId(text)).isFalse();
    assertThatThrownBy(() -> Id.of(text))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_AN_ID))
        .hasMessage("'id' is not an id")
        .hasNoCause();
  }

  @Test
  void holds_at_most_a_hundred_characters() {
    assertThat(Id.isId("a".repeat(100))).isTrue();
    assertThat(Id.isId("a".repeat(101))).isFalse();
  }

  @Test
  void is_equal_by_its_text_in_exact_case() {
    Id<Child> id = Id.of("mia");

    assertThat(id).isEqualTo(Id.<Child>of("mia")).hasSameHashCodeAs(Id.<Child>of("mia"));
    assertThat(id).isNotEqualTo(Id.<Child>of("Mia"));
    assertThat(id).isNotEqualTo("mia");
  }

  @Test
  void is_the_same_id_when_seen_as_naming_something_more_general() {
    Id<Child> id = Id.of("mia");

    Id<Individual> widened = Id.widen(id);

    assertThat(widened).isEqualTo(id);
  }

  @Test
  void does_not_show_itself() {
    assertThat(Id.<Child>of("mia")).hasToString("Id");
  }
}
