package io.github.sosmapping.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An acknowledgement has an end, and shows nothing of what it says. */
class AcknowledgementTest {

  private static final LocalDate ON = LocalDate.of(2026, 5, 4);

  private static Acknowledgement until(LocalDate until) {
    return Acknowledgement.builder()
        .id(Id.of("a1"))
        .rule(Label.of("DAN-007"))
        .about(Id.of("d1"))
        .reason(PlainText.of("canary-reason", Language.of("en")))
        .role(OpenTerm.of(Role.SUPERVISOR))
        .on(ON)
        .until(until)
        .build();
  }

  @Test
  void it_may_hold_for_the_day_it_was_given_only() {
    assertThat(until(ON).until()).isEqualTo(ON);
  }

  @Test
  void it_does_not_end_before_it_was_given() {
    assertThatThrownBy(() -> until(ON.minusDays(1)))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.ENDS_BEFORE_START));
  }

  @Test
  void it_always_has_an_end() {
    Acknowledgement.Builder endless =
        Acknowledgement.builder()
            .id(Id.of("a1"))
            .rule(Label.of("DAN-007"))
            .reason(PlainText.of("", Language.of("en")))
            .role(OpenTerm.of(Role.SUPERVISOR))
            .on(ON);

    assertThatThrownBy(endless::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void it_shows_no_content() {
    assertThat(until(ON)).hasToString("Acknowledgement");
  }
}
