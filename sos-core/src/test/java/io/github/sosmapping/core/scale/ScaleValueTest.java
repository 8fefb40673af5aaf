package io.github.sosmapping.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.IntegrityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleValueTest {

  @Test
  void takes_every_half_from_nought_to_ten() {
    for (int halves = 0; halves <= 20; halves++) {
      ScaleValue value = ScaleValue.of(halves / 2.0);

      assertThat(value.halves()).isEqualTo(halves);
      assertThat(value.asDouble()).isEqualTo(halves / 2.0);
      assertThat(value).isEqualTo(ScaleValue.of(halves / 2.0)).isNotEqualTo(halves);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -0.5,
        10.5,
        0.25,
        9.999999,
        5.0000001,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE
      })
  void refuses_every_other_number(double value) {
    assertThatThrownBy(() -> ScaleValue.of(value))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.OUT_OF_RANGE))
        .hasMessage("'value' is out of range")
        .hasNoCause();
  }

  @Test
  void takes_minus_nought_as_nought() {
    assertThat(ScaleValue.of(-0.0)).isEqualTo(ScaleValue.of(0));
  }

  @Test
  void orders_by_the_number() {
    assertThat(ScaleValue.of(3)).isLessThan(ScaleValue.of(3.5)).isGreaterThan(ScaleValue.of(2));
    assertThat(ScaleValue.of(3)).isEqualByComparingTo(ScaleValue.of(3));
  }

  @Test
  void does_not_show_itself() {
    assertThat(ScaleValue.of(3)).hasToString("ScaleValue");
  }

  @Test
  void offers_no_arithmetic() {
    assertThat(Arrays.stream(ScaleValue.class.getDeclaredMethods()).map(m -> m.getName()))
        .doesNotContain("plus", "minus", "add", "average", "mean", "sum");
  }
}
