package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken example gives the exit code its folder's README promises, and no stack trace. */
class BrokenExamplesTest {

  static Stream<Arguments> examples() throws IOException {
    return Files.readAllLines(
            SosCommand.projectFolder().resolve("examples/broken-records/README.md"))
        .stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("[|`]", -1))
        .map(cells -> Arguments.of(cells[2], Integer.parseInt(cells[cells.length - 2].trim())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void gives_one_clear_answer(String file, int exitCode) {
    SosCommand.Run run =
        SosCommand.run("check", "--as-of", "2026-06-30", "examples/broken-records/" + file);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).contains(file).doesNotContain("Exception", "\tat ");
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }
}
