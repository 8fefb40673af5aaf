package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecordReaderTest {
  @Test
  void reads_words() {
    assertThat(RecordReader.read("{\"words\":\"w\"}").words()).isEqualTo("w");
  }

  @Test
  void refuses_what_the_schema_refuses() {
    assertThatThrownBy(() -> RecordReader.read("[]")).isInstanceOf(IllegalArgumentException.class);
  }
}
