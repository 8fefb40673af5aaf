package io.github.sosmapping.examples.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAndExamineTest {
  @Test
  void notices_empty_words() {
    assertThat(ReadAndExamine.run("{\"words\":\"\"}")).isTrue();
  }
}
