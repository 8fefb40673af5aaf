package io.github.sosmapping.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as somebody else starts it: in a process of its own. */
final class SosCommand {

  private static final int PATIENCE_SECONDS = 60;

  /**
   * What a run printed and how it ended.
   *
   * @param exitCode its exit code
   * @param out what it printed
   * @param err what it printed as an error
   */
  record Run(int exitCode, String out, String err) {}

  private SosCommand() {}

  /** The folder of the project, from which the README's commands are started. */
  static Path projectFolder() {
    return Path.of("..").toAbsolutePath().normalize();
  }

  static Run run(String... arguments) {
    return run(List.of(arguments));
  }

  static Run run(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("io.github.sosmapping.cli.Main");
    command.addAll(arguments);
    try {
      Path out = Files.createTempFile("sos", ".out");
      Path err = Files.createTempFile("sos", ".err");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(projectFolder().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError("the command took too long");
        }
        return new Run(process.exitValue(), text(out), text(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
