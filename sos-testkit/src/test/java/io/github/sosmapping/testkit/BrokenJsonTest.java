package io.github.sosmapping.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenJsonTest {

  private static final byte[] RECORD =
      ("{\"schemaVersion\":\"1.0\",\"id\":\"r-1\",\"language\":\"en-GB\",\"stage\":\"INTAKE\","
              + "\"openedOn\":\"2026-06-01\",\"children\":[{\"id\":\"c-1\",\"label\":\"Zoë\"}]}")
          .getBytes(UTF_8);

  @ParameterizedTest
  @EnumSource
  void says_what_it_did_and_did_something(BrokenJson broken) {
    byte[] before = RECORD.clone();
    assertThat(broken.of(RECORD)).isNotEqualTo(RECORD);
    assertThat(RECORD).isEqualTo(before);
    assertThat(broken.description()).matches("[A-Z].*\\.");
  }

  @Test
  void no_two_do_the_same() {
    assertThat(Arrays.stream(BrokenJson.values()).map(one -> new String(one.of(RECORD), UTF_8)))
        .doesNotHaveDuplicates();
  }

  @Test
  void touches_only_what_it_means_to() {
    assertThat(text(BrokenJson.NO_VERSION))
        .startsWith("{\"id\":\"r-1\",\"language\"")
        .endsWith("\"Zoë\"}]}");
    assertThat(text(BrokenJson.DUPLICATE_PROPERTY))
        .startsWith("{\"language\":\"en-GB\",\"schemaVersion\"")
        .endsWith("\"Zoë\"}]}");
    assertThat(text(BrokenJson.TRAILING_CONTENT)).startsWith(new String(RECORD, UTF_8));
    assertThat(text(BrokenJson.NOT_A_NUMBER)).contains("\"stage\":NaN,");
  }

  @Test
  void bad_utf_8_really_is() {
    assertThat(text(BrokenJson.BAD_UTF_8)).contains("one\uFFFD(two");
  }

  @Test
  void a_last_property_goes_with_the_comma_before_it() {
    byte[] json = "{\"stage\":\"INTAKE\",\"id\":\"r-1\"}".getBytes(UTF_8);
    assertThat(new String(BrokenJson.NO_ID.of(json), UTF_8)).isEqualTo("{\"stage\":\"INTAKE\"}");
  }

  @Test
  void what_is_not_there_cannot_be_broken() {
    byte[] empty = "{}".getBytes(UTF_8);
    assertThatIllegalArgumentException().isThrownBy(() -> BrokenJson.NO_VERSION.of(empty));
    byte[] number = "{\"id\":1}".getBytes(UTF_8);
    assertThatIllegalArgumentException().isThrownBy(() -> BrokenJson.NO_ID.of(number));
  }

  private static String text(BrokenJson broken) {
    return new String(broken.of(RECORD), UTF_8);
  }
}
