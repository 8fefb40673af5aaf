package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens: its commands are run, in order. */
class ReadmeTest {

  private static final Path TOP = Path.of("..", "..");

  /**
   * A command of the README.
   *
   * @param line what to type
   * @param parts what the output holds, in this order
   */
  private record Command(String line, List<String> parts) {}

  @Test
  void the_commands_print_what_the_readme_shows() throws Exception {
    assumeTrue(run("curl --version").startsWith("curl"), "curl is not installed");
    List<Command> commands = commands(Files.readString(Path.of("README.md")));
    assertThat(commands).hasSizeGreaterThan(5);
    try (TestSystem system = TestSystem.start(TestSystem.fresh())) {
      String address = system.http().base().substring("http://".length());
      for (Command command : commands) {
        String output = oneLine(run(command.line().replace("localhost:8080", address)));
        int from = 0;
        for (String part : command.parts()) {
          int found = output.indexOf(part, from);
          assertThat(found)
              .as("%s%nprints, in this order: %s", command.line(), part)
              .isNotNegative();
          from = found + part.length();
        }
      }
    }
  }

  private static List<Command> commands(String readme) {
    List<Command> commands = new ArrayList<>();
    for (String block : readme.split("\n```", -1)) {
      for (String one : ("\n" + block).split("\n\\$ ", -1)) {
        int end = one.indexOf("\n");
        while (end > 0 && one.charAt(end - 1) == '|') {
          end = one.indexOf("\n", end + 1);
        }
        if (one.startsWith("curl") || one.startsWith("sed")) {
          List<String> parts = List.of(oneLine(one.substring(end + 1)).split("…", -1));
          commands.add(new Command(one.substring(0, end), parts));
        }
      }
    }
    return commands;
  }

  private static String oneLine(String text) {
    return text.replace("\r", "").replace("\n", "");
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(TOP.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
