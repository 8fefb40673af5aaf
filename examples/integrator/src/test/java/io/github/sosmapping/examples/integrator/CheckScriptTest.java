package io.github.sosmapping.examples.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScriptTest {

  private static final int PATIENCE_SECONDS = 120;

  @Test
  void the_script_writes_its_reports_and_ends_as_the_worst_document(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    ProcessBuilder script = new ProcessBuilder("./check.sh", reports.toString());
    script.environment().put("SOS", sos(folder).toString());
    script.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    Process process = script.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(Files.readString(folder.resolve("log")))
        .as("what the README shows")
        .isEqualTo(block(Files.readString(Path.of("README.md"))));
    // One line of one export was cut off.
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readAllLines(reports.resolve("summary.txt")))
        .hasSize(4)
        .anyMatch(line -> line.matches("harbour +3 +3 +0 +0 .*"))
        .anyMatch(line -> line.matches("kestrel +4 +2 +1 +1 .*"))
        .anyMatch(line -> line.matches("lantern +2 +1 +1 +0 .*"));
    assertThat(reports.resolve("sos.sarif")).content().contains("\"2.1.0\"");
    assertThat(reports.resolve("sos-junit.xml")).content().contains("<testsuite");
    assertThat(reports.resolve("sos.txt")).content().contains("known since the baseline");
    assertThat(reports.resolve("harbour.ndjson"))
        .content()
        .contains("\"known\":[{")
        .contains("/mappings/0/nextSteps/1");
  }

  /** The first block of code. */
  private static String block(String readme) {
    int start = readme.indexOf("```\n") + "```\n".length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  /** Stands in for the command of the checkout, which would first have to be packaged. */
  private static Path sos(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "#!/bin/sh\nexec '%s' -cp '%s' io.github.sosmapping.cli.Main \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"));
    Path sos = Files.writeString(folder.resolve("sos"), command);
    return Files.setPosixFilePermissions(sos, PosixFilePermissions.fromString("rwx------"));
  }
}
