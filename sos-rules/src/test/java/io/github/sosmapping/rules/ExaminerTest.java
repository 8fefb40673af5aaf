package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.sample.Sample;
import org.junit.jupiter.api.Test;

class ExaminerTest {
  @Test
  void notices_blank_words() {
    assertThat(Examiner.notices(Sample.builder().words(" ").build())).isTrue();
  }

  @Test
  void stays_silent_when_there_are_words() {
    assertThat(Examiner.notices(Sample.builder().words("w").build())).isFalse();
  }
}
