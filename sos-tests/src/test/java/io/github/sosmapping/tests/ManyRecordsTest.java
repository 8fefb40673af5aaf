package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyRecordsTest {

  private static final int RECORDS = 100_000;
  private static final int EVERY = 1_000;
  private static final String RECORD =
      """
      {"schemaVersion":"1.0","id":"family-%d","language":"en-GB","stage":"INTAKE",\
      "jurisdiction":"WALES","children":[{"id":"c","label":"Child"}],\
      "people":[{"id":"p","label":"Mum","role":"PARENT"}]}
      """;

  /** More than the program may hold, and among it lines that nobody can read. */
  private static void write(OutputStream out) throws IOException {
    for (int i = 1; i <= RECORDS; i++) {
      String line = i % EVERY == 0 ? "{\"schemaVersion\":\n" : RECORD.formatted(i);
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void memory_does_not_grow_with_the_number_of_records(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("many.ndjson.gz");
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      write(out);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.sosmapping.cli.Main",
                "check",
                "--format=ndjson",
                "--jobs=4",
                "--as-of=2026-06-30",
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();

    assertThat(lines(process.getInputStream())).isEqualTo(RECORDS);
    assertThat(process.waitFor()).isEqualTo(2);
  }

  // Each report has to be the next one's, whoever looked at it.
  private static int lines(InputStream reports) {
    int count = 0;
    try (var lines = new BufferedReader(new InputStreamReader(reports, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        count++;
        boolean unreadable = count % EVERY == 0;
        if (!line.contains("\"line\":" + count + ",")
            || line.contains("\"status\":\"unreadable\"") != unreadable) {
          throw new AssertionError("line " + count + " is missing or in the wrong place");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }
}
