package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final int FIRST_SCREEN = 25;

  private final String readme = readme();

  private static String readme() {
    try {
      return Files.readString(SosCommand.projectFolder().resolve("README.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_fragment_stands_in_the_record_that_is_checked() throws IOException {
    String record =
        Files.readString(
            SosCommand.projectFolder().resolve("examples/records/strategy-draft.json"));
    for (String line : block("About a record like this").split("\n", -1)) {
      if (!line.strip().equals("…")) {
        assertThat(withoutBlanks(record)).contains(withoutBlanks(line));
      }
    }
  }

  @Test
  void the_output_is_what_the_command_prints() {
    String command = readme.substring(readme.indexOf("`./sos ") + 7);
    List<String> arguments = List.of(command.substring(0, command.indexOf('`')).split(" ", -1));

    SosCommand.Run run = SosCommand.run(arguments);

    int from = 0;
    for (String part : block("among other things:").split("\n…\n", -1)) {
      int found = run.out().indexOf(part, from);
      assertThat(found).as("the command prints, in this order:%n%s", part).isNotNegative();
      from = found + part.length();
    }
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void the_first_screen_holds_the_record_and_the_answer() {
    int end = readme.indexOf("**A quiet report");
    assertThat(readme.substring(0, end).lines().count()).isLessThanOrEqualTo(FIRST_SCREEN + 1L);
  }

  /** The block of code that follows some words. */
  private String block(String words) {
    int fence = readme.indexOf("\n```", readme.indexOf(words));
    int start = readme.indexOf('\n', fence + 1) + 1;
    return readme.substring(start, readme.indexOf("\n```", start));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }
}
