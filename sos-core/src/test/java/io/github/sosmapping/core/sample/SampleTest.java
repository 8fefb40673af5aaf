package io.github.sosmapping.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void equal_parts_make_equal_values_and_text_shows_no_content() {
    Sample one = Sample.builder().words("w").addSource("s").build();
    Sample two = Sample.builder().words("w").addSource("s").build();
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(one).isNotEqualTo(Sample.builder().words("v").build());
    assertThat(one.toString()).isEqualTo("Sample");
  }
}
