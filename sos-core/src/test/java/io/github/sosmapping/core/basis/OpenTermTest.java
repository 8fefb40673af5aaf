package io.github.sosmapping.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.learning.CareType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTermTest {

  @Test
  void knows_our_own_terms() {
    OpenTerm<CareType> term = OpenTerm.of(CareType.FOSTER);

    assertThat(term.known()).contains(CareType.FOSTER);
    assertThat(term.is(CareType.FOSTER)).isTrue();
    assertThat(term.is(CareType.KINSHIP)).isFalse();
    assertThat(term.term()).isEqualTo("FOSTER");
    assertThat(term).hasToString("FOSTER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:B", "vendor.example:SHARED_CARE", "0-.:9._-", "vendor:a"})
  void keeps_a_vendors_term_as_it_is_and_does_not_show_it(String text) {
    OpenTerm<CareType> term = OpenTerm.vendor(text);

    assertThat(term.known()).isEmpty();
    assertThat(term.is(CareType.FOSTER)).isFalse();
    assertThat(term.term()).isEqualTo(text);
    assertThat(term).hasToString("OpenTerm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "FOSTER",
        "vendor:",
        ":TERM",
        "Vendor:TERM",
        ".v:T",
        "-v:T",
        "v:_T",
        "v:.T",
        "v:-T",
        "v:T:U",
        "v:T U",
        "v:T\n",
        "v\n:T",
        "v:é",
        "é:T",
        "v_w:T"
      })
  void refuses_what_is_no_vendors_term(String text) {
    assertThat(OpenTerm.isVendorTerm(text)).isFalse();
    assertThatThrownBy(() -> OpenTerm.<CareType>vendor(text))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_A_VENDOR_TERM))
        .hasMessage("'term' is not a vendor's term")
        .hasNoCause();
  }

  @Test
  void both_parts_hold_at_most_a_hundred_characters() {
    String hundred = "a".repeat(100);

    assertThat(OpenTerm.isVendorTerm(hundred + ":" + hundred)).isTrue();
    assertThat(OpenTerm.isVendorTerm("a" + hundred + ":B")).isFalse();
    assertThat(OpenTerm.isVendorTerm("a:B" + hundred)).isFalse();
  }

  @Test
  void is_equal_by_its_term() {
    OpenTerm<CareType> term = OpenTerm.vendor("v:T");

    assertThat(term)
        .isEqualTo(OpenTerm.<CareType>vendor("v:T"))
        .hasSameHashCodeAs(OpenTerm.<CareType>vendor("v:T"))
        .isNotEqualTo(OpenTerm.<CareType>vendor("v:U"))
        .isNotEqualTo(OpenTerm.of(CareType.FOSTER))
        .isNotEqualTo("v:T");
  }
}
