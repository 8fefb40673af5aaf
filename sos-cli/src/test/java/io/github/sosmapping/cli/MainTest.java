package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  @Test
  void the_exit_code_tells_whether_anything_was_noticed() {
    assertThat(new CommandLine(new Main()).execute()).isZero();
    assertThat(new CommandLine(new Main()).execute("--json={\"words\":\"\"}")).isEqualTo(1);
  }
}
