package io.github.sosmapping.core.basis;

import static io.github.sosmapping.core.basis.IntegrityException.Code.DUPLICATE_ID;
import static io.github.sosmapping.core.basis.IntegrityException.Code.ENDS_BEFORE_START;
import static io.github.sosmapping.core.basis.IntegrityException.Code.NAMES_ITSELF;
import static io.github.sosmapping.core.basis.IntegrityException.Code.NOT_UNICODE;
import static io.github.sosmapping.core.basis.IntegrityException.Code.OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.voice.VoiceEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrityTest {

  private static final Optional<LocalDate> EARLIER = Optional.of(LocalDate.of(2026, 2, 28));
  private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2026, 3, 1));

  private static void refused(ThrowingCallable call, IntegrityException.Code code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.property()).isEqualTo("property");
            })
        .hasMessageStartingWith("'property' ")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\uD83C\uDFE0", "a\uD83C\uDFE0b", "\uFFFF", "\u0000", "e\u0301"})
  void accepts_well_formed_texts(String text) {
    assertThatCode(() -> Integrity.wellFormed("property", text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83C",
        "\uDFE0",
        "\uDFE0\uD83C",
        "a\uD83C",
        "\uD83Ca",
        "\uD83C\uD83C\uDFE0",
        "\uD83C\uDFE0\uDFE0"
      })
  void refuses_half_surrogate_pairs(String text) {
    refused(() -> Integrity.wellFormed("property", text), NOT_UNICODE);
  }

  private static List<VoiceEntry> entries(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> VoiceEntry.builder().id(Id.of("entry" + i)).build())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 9, 1000})
  void accepts_lists_whose_ids_differ(int count) {
    assertThatCode(() -> Integrity.uniqueIds("property", entries(count)))
        .doesNotThrowAnyException();
  }

  // Short lists are compared in another way than long ones.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 1000})
  void refuses_lists_in_which_an_id_returns(int count) {
    List<VoiceEntry> entries = entries(count);
    entries.add(entries.get(0));

    refused(() -> Integrity.uniqueIds("property", entries), DUPLICATE_ID);
  }

  @Test
  void refuses_what_names_itself() {
    Id<VoiceEntry> id = Id.of("a");

    refused(() -> Integrity.notItself("property", id, Optional.of(id)), NAMES_ITSELF);
    assertThatCode(() -> Integrity.notItself("property", id, Optional.empty()))
        .doesNotThrowAnyException();
    assertThatCode(() -> Integrity.notItself("property", id, Optional.of(Id.<VoiceEntry>of("b"))))
        .doesNotThrowAnyException();
  }

  @Test
  void refuses_an_end_before_its_start_and_nothing_else() {
    refused(() -> Integrity.inOrder("property", LATER, EARLIER), ENDS_BEFORE_START);
    assertThatCode(
            () -> {
              Integrity.inOrder("property", EARLIER, LATER);
              Integrity.inOrder("property", EARLIER, EARLIER);
              Integrity.inOrder("property", Optional.empty(), EARLIER);
              Integrity.inOrder("property", LATER, Optional.empty());
              Integrity.inOrder("property", Optional.empty(), Optional.empty());
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-10, 0, 10})
  void accepts_numbers_in_range(int value) {
    assertThatCode(() -> Integrity.inRange("property", value, -10, 10)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-11, 11, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refuses_numbers_out_of_range(int value) {
    refused(() -> Integrity.inRange("property", value, -10, 10), OUT_OF_RANGE);
  }

  @ParameterizedTest
  @EnumSource
  void says_what_is_wrong_in_words(IntegrityException.Code code) {
    assertThat(new IntegrityException(code, "property"))
        .hasMessageStartingWith("'property' ")
        .message()
        .hasSizeGreaterThan(20);
  }
}
