package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.json.MigrationLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

  private static final String OLD =
      "{\"schemaVersion\":\"1.0\",\"id\":\"f\",\"language\":\"cy\",\"stage\":\"INTAKE\","
          + "\"jurisdiction\":\"WALES\",\"extensions\":{\"v\":{\"n\":1.50,\"__proto__\":[]}}}";
  private static final String NEW = OLD.replace("\"1.0\"", "\"1.1\"");
  private static final String ACKNOWLEDGED =
      NEW.replace(
          "\"extensions\"",
          "\"acknowledgements\":[{\"id\":\"a\",\"rule\":\"DAN-007\",\"reason\":{\"text\":"
              + "\"Canary\",\"language\":\"en\"},\"role\":\"SUPERVISOR\",\"on\":\"2026-03-02\","
              + "\"until\":\"2026-06-30\"}],\"extensions\"");

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void one_document_goes_to_standard_output_and_the_file_stays() throws IOException {
    Path file = file("a.json", OLD);

    Sos.Outcome outcome = Sos.run("upgrade", "--to", "1.1", file.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo(NEW);
    assertThat(outcome.err())
        .contains("1.1 (draft) is not released", "1 documents: 1 brought to 1.1 (draft)");
    assertThat(file).hasContent(OLD);
  }

  @Test
  void the_default_is_the_newest_released_version() throws IOException {
    Sos.Outcome outcome = Sos.run("upgrade", file("a.json", OLD).toString());

    assertThat(outcome.out()).isEqualTo(OLD);
    assertThat(outcome.err()).contains("0 brought to 1.0, 1 as they were");
  }

  @Test
  void a_folder_goes_to_a_folder_with_the_same_names_below() throws IOException {
    file("in/a.json", OLD);
    file("in/b/c.json", NEW);
    Path out = folder.resolve("out");

    Sos.Outcome outcome =
        Sos.run(
            "upgrade", "--to", "1.1", "--output", out.toString(), folder.resolve("in").toString());

    assertThat(outcome.code()).isZero();
    assertThat(out.resolve("a.json")).hasContent(NEW);
    assertThat(out.resolve("b/c.json")).hasContent(NEW);
    assertThat(folder.resolve("in/a.json")).hasContent(OLD);
  }

  @Test
  void what_exists_is_replaced_only_when_asked_for() throws IOException {
    String in = file("a.json", OLD).toString();
    Path out = file("out.json", "precious");

    Sos.Outcome refused = Sos.run("upgrade", "--to", "1.1", "--output", out.toString(), in);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(out).hasContent("precious");

    assertThat(Sos.run("upgrade", "--to", "1.1", "--output", in, "--replace", in).code())
        .isEqualTo(2);
    assertThat(Path.of(in)).hasContent(OLD);

    Sos.run("upgrade", "--to", "1.1", "--output", out.toString(), "--replace", in);
    assertThat(out).hasContent(NEW);

    Sos.run("upgrade", "--to", "1.1", "--in-place", in);
    assertThat(Path.of(in)).hasContent(NEW);
  }

  @Test
  void a_dry_run_says_what_would_be_done_and_writes_nothing() throws IOException {
    Path file = file("in/a.json", OLD);
    Path log = folder.resolve("log.ndjson");

    Sos.Outcome outcome =
        Sos.run(
            "upgrade",
            "--to",
            "1.1",
            "--in-place",
            "--dry-run",
            "--log",
            log.toString(),
            file.toString());

    assertThat(outcome.err()).contains("1 would be brought", "nothing was written");
    assertThat(file).hasContent(OLD);
    assertThat(log).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**out*");
  }

  @Test
  void lines_are_brought_one_by_one_and_none_gets_lost() throws IOException {
    Path lines = file("a.ndjson", OLD + "\n\n{\"broken\"\r\n" + NEW + "\r\n" + OLD);
    Path out = folder.resolve("out.ndjson");

    Sos.Outcome outcome =
        Sos.run("upgrade", "--to", "1.1", "--output", out.toString(), lines.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("a.ndjson:3: ", "4 documents: 2 brought", "1 that could not");
    assertThat(Files.readString(out)).isEqualTo(NEW + "\n\n{\"broken\"\r\n" + NEW + "\r\n" + NEW);
  }

  @Test
  void standard_input_holds_one_document_or_lines() {
    assertThat(Sos.runWith(OLD, "upgrade", "--to", "1.1", "-").out()).isEqualTo(NEW);
    assertThat(Sos.runWith(OLD + "\n" + OLD + "\n", "upgrade", "--to", "1.1", "-").out())
        .isEqualTo(NEW + "\n" + NEW + "\n");
    assertThat(Sos.runWith(OLD, "upgrade", "--in-place", "-").code()).isEqualTo(2);
  }

  @Test
  void what_would_be_lost_is_told_and_left_alone_unless_allowed() throws IOException {
    Path file = file("a.json", ACKNOWLEDGED);
    Path log = folder.resolve("log.ndjson");

    Sos.Outcome refused =
        Sos.run("upgrade", "--to", "1.0", "--in-place", "--log", log.toString(), file.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("/acknowledgements", "left as it is")
        .doesNotContain("Canary");
    assertThat(file).hasContent(ACKNOWLEDGED);
    assertThat(log).isEmptyFile();

    Sos.Outcome allowed =
        Sos.run(
            "upgrade",
            "--to",
            "1.0",
            "--in-place",
            "--allow-loss",
            "--log",
            log.toString(),
            file.toString());
    assertThat(allowed.code()).isZero();
    assertThat(file).hasContent(OLD);
    String line = Files.readString(log);
    assertThat(line).contains("\"source\":").contains("Canary").endsWith("\n");
    MigrationLog back = MigrationLog.parse(line.getBytes(StandardCharsets.UTF_8)).reversed();
    assertThat(new String(back.replay(Files.readAllBytes(file)), StandardCharsets.UTF_8))
        .contains("Canary");
  }

  @Test
  void an_invalid_document_is_told_and_not_written() throws IOException {
    Path file = file("a.json", OLD.replace("INTAKE", "Canary"));
    Path out = folder.resolve("out.json");

    Sos.Outcome outcome =
        Sos.run("upgrade", "--to", "1.1", "--output", out.toString(), file.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("/stage").doesNotContain("Canary");
    assertThat(out).doesNotExist();
  }

  @Test
  void wrong_use_is_told() throws IOException {
    String one = file("a.json", OLD).toString();
    String two = file("b.json", OLD).toString();

    for (List<String> arguments :
        List.of(
            List.of("upgrade", "--to", "9.9", one),
            List.of("upgrade", one, two),
            List.of("upgrade", folder.resolve("none.json").toString()),
            List.of("upgrade", "--output", folder.resolve("o").toString(), one, one, two, two),
            List.of("upgrade"))) {
      Sos.Outcome outcome = Sos.run(arguments.toArray(new String[0]));
      assertThat(outcome.code()).as(arguments.toString()).isEqualTo(2);
      assertThat(outcome.err()).isNotBlank().doesNotContain("Exception");
    }
  }

  @Test
  void the_draft_of_a_schema_is_marked_as_one() {
    assertThat(Sos.run("schema", "--list").out()).isEqualTo("1.0\n1.1 (draft)\n");
    Sos.Outcome draft = Sos.run("schema", "1.1");
    assertThat(draft.out()).contains("version 1.1 (draft)");
    assertThat(draft.err()).contains("not released");
    assertThat(Sos.run("--version").out()).contains("schema 1.0, 1.1 (draft)");
  }

  @Test
  void packed_files_are_read_and_stay_packed() throws IOException {
    Path one = packed("in/a.json.gz", OLD);
    Path lines = packed("in/b.ndjson.GZ", OLD + "\nnonsense\n" + NEW);
    Path named = packed("in/c.json", OLD);
    Path out = folder.resolve("out");

    Sos.run("upgrade", "--to", "1.1", "--output", out.toString(), folder.resolve("in").toString());
    Sos.run("upgrade", "--to", "1.1", "--in-place", one.toString(), named.toString());

    assertThat(unpacked(out.resolve("a.json.gz"))).isEqualTo(NEW);
    assertThat(unpacked(out.resolve("b.ndjson.GZ"))).isEqualTo(NEW + "\nnonsense\n" + NEW);
    assertThat(out.resolve("c.json")).hasContent(NEW);
    assertThat(unpacked(one)).isEqualTo(NEW);
    assertThat(unpacked(named)).isEqualTo(NEW);
    assertThat(unpacked(lines)).startsWith(OLD);
    assertThat(Sos.run("upgrade", "--to", "1.1", one.toString()).out()).isEqualTo(NEW);
  }

  @Test
  void what_is_packed_badly_is_told_and_left_alone() throws IOException {
    byte[] whole = Files.readAllBytes(packed("a.ndjson.gz", OLD + "\n" + OLD));
    List<byte[]> broken =
        List.of(
            Arrays.copyOf(whole, whole.length - 1),
            Arrays.copyOf(whole, whole.length + 1),
            Arrays.copyOf(whole, 2));

    for (byte[] bytes : broken) {
      Path file = Files.write(folder.resolve("a.ndjson.gz"), bytes);
      Sos.Outcome outcome = Sos.run("upgrade", "--to", "1.1", "--in-place", file.toString());

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains(file + ": ");
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  private Path packed(String name, String content) throws IOException {
    Path file = file(name, "");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
