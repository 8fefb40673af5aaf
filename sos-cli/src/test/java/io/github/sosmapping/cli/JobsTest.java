package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> records = Files.list(Sos.RECORDS)) {
      for (Path record : records.filter(r -> r.toString().endsWith(".json")).sorted().toList()) {
        String json = Files.readString(record);
        Files.writeString(folder.resolve(record.getFileName()), json);
        String line = json.replaceAll("\\s*\\n\\s*", " ").strip() + "\n";
        lines.append(line).append("nonsense\n\n").append(line.replace("\"id\"", "\"Id\""));
      }
    }
    Files.writeString(folder.resolve("many.ndjson"), lines.toString().repeat(5));
  }

  @Test
  void the_report_does_not_depend_on_the_number_of_jobs() {
    for (String format : Sos.FORMATS) {
      Sos.Outcome one = check(format, "1");
      assertThat(one.out()).hasSizeGreaterThan(10_000);
      for (String jobs : List.of("2", "3", "16")) {
        assertThat(check(format, jobs)).isEqualTo(one);
      }
      assertThat(check(format)).isEqualTo(one);
    }
  }

  @Test
  void the_same_findings_are_left_out_whatever_the_number_of_jobs() {
    Sos.Outcome one = check("json", "1", "--max-findings", "40");
    assertThat(check("json", "8", "--max-findings", "40")).isEqualTo(one);
  }

  @Test
  void a_number_of_jobs_that_makes_no_sense_is_refused() {
    for (String jobs : List.of("0", "-1", "many", "1025", "99999999999")) {
      Sos.Outcome outcome = Sos.run("check", "--jobs", jobs, folder.toString());
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains("is not a number from 1 to 1024");
    }
  }

  private Sos.Outcome check(String format) {
    return Sos.run("check", "--format", format, folder.toString());
  }

  private Sos.Outcome check(String format, String jobs, String... more) {
    Stream<String> arguments = Stream.of("check", "--format", format, "--jobs", jobs);
    return Sos.run(
        Stream.of(arguments, Stream.of(more), Stream.of(folder.toString()))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }
}
