package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.cli.internal.check.FailOn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCodeTest {

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> runs() {
    List<Arguments> runs =
        List.of(
            Arguments.of(0, List.of("--fail-on", "never", Sos.record("worried.json"))),
            Arguments.of(0, List.of("--fail-on", "never", Sos.record("invalid.json"))),
            Arguments.of(1, List.of(Sos.record("worried.json"))),
            Arguments.of(1, List.of(Sos.record("invalid.json"))),
            Arguments.of(1, List.of("--max-findings", "0", Sos.record("worried.json"))),
            Arguments.of(2, List.of(Sos.record("broken.json"))),
            Arguments.of(2, List.of("--fail-on", "never", Sos.record("broken.json"))),
            Arguments.of(2, List.of(Sos.record("worried.json"), Sos.record("missing.json"))),
            Arguments.of(2, List.of(Sos.record("lines.ndjson"))));
    return runs.stream()
        .flatMap(
            run ->
                Sos.FORMATS.stream()
                    .map(format -> Arguments.of(format, run.get()[0], run.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void the_code_depends_on_the_input_alone(String format, int code, List<String> arguments) {
    Sos.Outcome toScreen = run(format, arguments, List.of());
    Sos.Outcome toFile = run(format, arguments, List.of("--output", report().toString()));
    assertThat(toScreen.code()).isEqualTo(code);
    assertThat(toFile.code()).isEqualTo(code);
    assertThat(toFile.out()).isEmpty();
    assertThat(report()).hasContent(toScreen.out());
    assertThat(toScreen.err()).isEmpty();
  }

  private Path report() {
    return folder.resolve("report");
  }

  private static Sos.Outcome run(String format, List<String> arguments, List<String> more) {
    return Sos.run(
        Stream.of(List.of("check", "--format", format), arguments, more)
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("io.github.sosmapping.cli.ExitCodeTest#formats")
  void nothing_to_read_is_not_success(String format) throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Sos.Outcome outcome = Sos.run("check", "--format", format, empty.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("sos: no records there").contains("nothing was checked");
  }

  static List<String> formats() {
    return Sos.FORMATS;
  }

  @Test
  void the_level_decides_what_counts() {
    assertThat(codeAt(FailOn.ERROR, "worried.json")).isEqualTo(1);
    assertThat(codeAt(FailOn.NEVER, "worried.json")).isZero();
    assertThat(codeAt(FailOn.ERROR, "advice.json")).isZero();
    assertThat(codeAt(FailOn.WARNING, "advice.json")).isZero();
    assertThat(codeAt(FailOn.ADVICE, "advice.json")).isEqualTo(1);
    assertThat(codeAt(FailOn.ADVICE, "quiet.json")).isZero();
  }

  private static int codeAt(FailOn level, String record) {
    return new ReportRun().failOn(level).check(record).summary().exitCode();
  }

  @Test
  void a_rule_that_failed_is_our_fault_and_wins() {
    ReportRun run = new ReportRun().rules(SampleRules.withFailure());
    assertThat(run.check("quiet.json").summary().exitCode()).isEqualTo(3);
    assertThat(run.check("quiet.json", "broken.json").summary().exitCode()).isEqualTo(3);
  }

  @Test
  void wrong_use_shows_how_it_is_meant() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("chekc"),
            List.of("check"),
            List.of("check", "--format", "xml", "x.json"),
            List.of("check", "--fail-on", "ERROR", "x.json"),
            List.of("check", "--as-of", "2026-02-30", "x.json"),
            List.of("check", "--as-of", "today", "x.json"),
            List.of("check", "--lang", "not a language", "x.json"),
            List.of("check", "--max-findings", "-1", "x.json"),
            List.of("check", "--nonsense", "x.json"),
            List.of("explain"),
            List.of("schema", "1.0", "2.0"))) {
      Sos.Outcome outcome = Sos.run(wrong.toArray(String[]::new));
      assertThat(outcome.code()).as(wrong.toString()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith("sos: ").contains("Usage: sos").contains(" --help");
    }
  }
}
