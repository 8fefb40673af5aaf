package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.cli.internal.command.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @MethodSource("io.github.sosmapping.cli.ExitCodeTest#formats")
  void a_reader_who_leaves_ends_the_run_quietly(String format) {
    StringWriter err = new StringWriter();
    int code = runInto("Broken pipe", err, "check", "--format", format, Sos.record("worried.json"));
    assertThat(code).isIn(0, 1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_reader_of_a_page_may_leave_too() {
    for (String command : new String[] {"rules", "schema", "--help"}) {
      StringWriter err = new StringWriter();
      assertThat(runInto("Broken pipe", err, command)).isZero();
      assertThat(err.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sosmapping.cli.ExitCodeTest#formats")
  void a_full_disk_is_not_success(String format) {
    StringWriter err = new StringWriter();
    int code =
        runInto(
            "No space left on device", err, "check", "--format", format, Sos.record("quiet.json"));
    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("sos: the report could not be written to its end");
  }

  @Test
  void a_report_takes_its_place_only_when_it_is_whole() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "the last one");
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("zq content of a record");
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            return read();
          }
        };
    StringWriter err = new StringWriter();
    int code =
        Program.run(
            Sos.console(failing, OutputStream.nullOutputStream(), err),
            "check",
            "--format",
            "json",
            "--output",
            report.toString(),
            "-");
    assertThat(code).isEqualTo(3);
    assertThat(report).hasContent("the last one");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(report));
    assertThat(err.toString())
        .startsWith("sos: a fault of this program, not of your records: IllegalStateException at ")
        .doesNotContain("zq")
        .hasLineCount(1);
  }

  @Test
  void a_link_to_a_report_stays_a_link() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), report);
    Sos.run("check", "--output", link.toString(), Sos.record("quiet.json"));
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(report)).contains("family-8");
  }

  @Test
  void a_record_is_never_overwritten() throws IOException {
    Path record = folder.resolve("record.json");
    Files.copy(Sos.RECORDS.resolve("quiet.json"), record);
    Sos.Outcome outcome = Sos.run("check", "--output", record.toString(), folder.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("sos: The report would overwrite a file that is to be read");
    assertThat(record).hasSameTextualContentAs(Sos.RECORDS.resolve("quiet.json"));
  }

  @Test
  void a_place_where_no_report_can_be_is_told() {
    String nowhere = folder.resolve("missing/report.txt").toString();
    Sos.Outcome outcome = Sos.run("check", "--output", nowhere, Sos.record("quiet.json"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("sos: the report cannot be written there: ");
    Sos.Outcome inFolder =
        Sos.run("check", "--output", folder.toString(), Sos.record("quiet.json"));
    assertThat(inFolder.code()).isEqualTo(2);
  }

  private static int runInto(String trouble, StringWriter err, String... arguments) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(trouble);
          }
        };
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return Program.run(Sos.console(in, out, err), arguments);
  }
}
