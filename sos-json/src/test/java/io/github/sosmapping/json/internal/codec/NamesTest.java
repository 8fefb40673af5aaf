package io.github.sosmapping.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static final String[] KNOWN = {
    "id",
    "i",
    "text",
    "language",
    "languages",
    "safetyPlans",
    "sixteenlettersid",
    "seventeenlettersi",
    "one_long_name_that_differs_in_its_middle",
    "one_long_name_that_DIFFERS_in_its_middle"
  };
  private static final Names NAMES = Names.of(KNOWN);

  private static int find(String name, String before, String after) {
    byte[] bytes = (before + name + after).getBytes(StandardCharsets.UTF_8);
    int start = before.getBytes(StandardCharsets.UTF_8).length;
    return NAMES.find(bytes, start, bytes.length - after.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void finds_every_name_wherever_it_stands() {
    for (int i = 0; i < KNOWN.length; i++) {
      assertThat(find(KNOWN[i], "", "")).isEqualTo(i);
      assertThat(find(KNOWN[i], "{\"", "")).isEqualTo(i);
      assertThat(find(KNOWN[i], "", "\":1}")).isEqualTo(i);
      assertThat(find(KNOWN[i], "x".repeat(20), "y".repeat(20))).isEqualTo(i);
    }
  }

  @Test
  void finds_nothing_else() {
    for (String known : KNOWN) {
      assertThat(find(known + "x", "", "")).isNegative();
      assertThat(find("x" + known, "", "tail")).isNegative();
      assertThat(find(known.substring(1), "", "tail of more than eight")).isNotEqualTo(0);
      assertThat(find(known + "\0", "", "")).isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Id", "lang", "languag", "\0", "id\0\0\0\0\0\0", "sixteenlettersıd"})
  void near_misses_are_no_names(String text) {
    assertThat(find(text, "", "")).isNegative();
    assertThat(find(text, "", "id and more")).isNegative();
  }
}
