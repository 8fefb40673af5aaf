package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sosmapping.cli.internal.command.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InputTest {

  @TempDir private Path folder = Path.of("");
  private String quiet = "";
  private String oneLine = "";

  @BeforeEach
  void read() throws IOException {
    quiet = Files.readString(Sos.RECORDS.resolve("quiet.json"));
    oneLine = quiet.replaceAll("\\s*\\n\\s*", " ").strip();
  }

  @Test
  void folders_are_read_to_the_bottom_in_the_order_of_their_paths() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    for (String name : List.of("z.json", "b/c/2.json", "b/10.JSON", "a.ndjson", "notes.txt")) {
      Files.writeString(folder.resolve(name), oneLine);
    }
    assertThat(sources(folder.toString()))
        .containsExactly("a.ndjson", "b/10.JSON", "b/c/2.json", "z.json");
  }

  @Test
  void nothing_is_read_twice() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), quiet);
    String again = folder.resolve("./a.json").toString();
    assertThat(records(folder.toString(), file.toString(), again)).hasSize(1);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_link_in_a_circle_is_told_and_does_not_hang() throws IOException {
    Files.writeString(folder.resolve("a.json"), quiet);
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("self.json"), Path.of("self.json"));
    Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("nowhere.json"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
    List<JsonNode> records = records(folder.toString());
    assertThat(records)
        .extracting(InputTest::name)
        .containsExactly("a.json", "circle", "gone.json", "self.json");
    assertThat(records)
        .extracting(record -> record.get("status").asString())
        .containsExactly("readable", "unreadable", "unreadable", "unreadable");
    assertThat(records.get(1).at("/problems/0/code").asString()).isEqualTo("cannot-read");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_pipe_in_a_folder_does_not_hang() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertThat(made).isZero();
    assertThat(records(folder.toString()).get(0).get("status").asString()).isEqualTo("unreadable");
  }

  @Test
  void what_cannot_be_read_does_not_stop_the_rest() throws IOException {
    Files.writeString(folder.resolve("b.json"), quiet);
    String missing = folder.resolve("a.json").toString();
    String locked = "/proc/self/mem";
    List<JsonNode> records = records(missing, locked, "no\0path", folder.toString());
    assertThat(records)
        .extracting(record -> record.get("status").asString())
        .containsExactly("unreadable", "unreadable", "unreadable", "readable");
  }

  @Test
  void standard_input_can_be_one_record_or_many() {
    assertThat(recordsFrom(quiet))
        .singleElement()
        .satisfies(r -> assertThat(r.has("line")).isFalse());
    assertThat(recordsFrom(oneLine + "\n\r\nnonsense {\n" + oneLine))
        .extracting(record -> record.get("line").asInt())
        .containsExactly(1, 3, 4);
    assertThat(recordsFrom("\uFEFF" + oneLine + "\n" + oneLine)).hasSize(2);
    assertThat(recordsFrom("\n" + quiet)).hasSize(1);
  }

  @Test
  void nothing_at_standard_input_is_unreadable() {
    for (String nothing : List.of("", "\n", "  \n\n ")) {
      assertThat(recordsFrom(nothing))
          .singleElement()
          .satisfies(r -> assertThat(r.at("/problems/0/code").asString()).isEqualTo("empty-input"));
    }
  }

  @Test
  void a_file_of_lines_without_lines_is_unreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.ndjson"), "\n\n");
    JsonNode record = records(file.toString()).get(0);
    assertThat(record.at("/problems/0/code").asString()).isEqualTo("empty-input");
  }

  @Test
  void problems_of_a_line_are_told_by_the_lines_of_the_file() {
    JsonNode bad = recordsFrom(oneLine + "\n" + oneLine.replace("WALES", "NOWHERE")).get(1);
    assertThat(bad.at("/problems/0/line").asInt()).isEqualTo(2);
    assertThat(bad.at("/problems/0/column").asInt()).isGreaterThan(50);
  }

  @Test
  void a_line_that_is_too_long_does_not_stop_the_rest() throws IOException {
    Path file = folder.resolve("long.ndjson");
    String blanks = " ".repeat(33 * 1024 * 1024);
    Files.writeString(file, "{" + blanks + "}\n" + oneLine);
    List<JsonNode> records = records(file.toString());
    assertThat(records).hasSize(2);
    assertThat(records.get(0).at("/problems/0/code").asString()).isEqualTo("too-large");
    assertThat(records.get(1).get("status").asString()).isEqualTo("readable");
  }

  @Test
  void packed_files_are_read_and_found_in_folders() throws IOException {
    pack(folder.resolve("a.json.gz"), quiet);
    pack(folder.resolve("b.ndjson.GZ"), oneLine + "\nnonsense\n" + oneLine);
    pack(folder.resolve("c.json"), quiet);
    Files.writeString(folder.resolve("d.json.gz"), quiet);
    pack(folder.resolve("e.gz"), quiet);
    assertThat(records(folder.toString()))
        .extracting(InputTest::name, record -> record.get("status").asString())
        .containsExactly(
            tuple("a.json.gz", "readable"),
            tuple("b.ndjson.GZ", "readable"),
            tuple("b.ndjson.GZ", "unreadable"),
            tuple("b.ndjson.GZ", "readable"),
            tuple("c.json", "readable"),
            tuple("d.json.gz", "readable"));
    assertThat(records(folder.resolve("e.gz").toString())).hasSize(1);
  }

  @Test
  void standard_input_may_be_packed_in_several_parts() throws IOException {
    byte[] one = packed(oneLine + "\n" + oneLine + "\n");
    byte[] two = packed(oneLine + "\n");
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(two);
    // A pipe that has nothing more at the moment, which is not its end.
    InputStream waiting =
        new SequenceInputStream(
            new ByteArrayInputStream(one),
            new SequenceInputStream(new ByteArrayInputStream(two), new ByteArrayInputStream(one)));
    assertThat(check(new ByteArrayInputStream(both.toByteArray()))).hasSize(3);
    assertThat(check(waiting)).hasSize(5);
    assertThat(check(new ByteArrayInputStream(packed(quiet)))).hasSize(1);
  }

  @Test
  void what_is_packed_badly_is_told_and_the_rest_is_read() throws IOException {
    byte[] whole = packed((oneLine + "\n").repeat(50));
    Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(whole, whole.length - 20));
    byte[] broken = packed(quiet);
    broken[broken.length / 2] ^= 0x55;
    Files.write(folder.resolve("b.json.gz"), broken);
    Files.write(folder.resolve("c.json.gz"), new byte[] {0x1F, (byte) 0x8B});
    Files.writeString(folder.resolve("d.json"), quiet);
    List<JsonNode> records = records(folder.toString());
    assertThat(records)
        .last()
        .satisfies(r -> assertThat(r.get("status").asString()).isEqualTo("readable"));
    assertThat(
            records.stream()
                .filter(r -> r.at("/problems/0/code").asString().equals("cannot-read"))
                .map(InputTest::name))
        .containsExactly("a.ndjson.gz", "b.json.gz", "c.json.gz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "\u0000", "\u001F", "{\"a\":1}", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
  void what_stands_behind_a_packed_part_is_told(String behind) throws IOException {
    byte[] more = behind.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("a.json.gz"), joined(packed(quiet), more));
    Files.write(folder.resolve("b.json.gz"), joined(packed(quiet), packed(" "), more));
    // More than is taken in at a time, packed.
    StringBuilder blanks = new StringBuilder();
    new Random(1).ints(600_000, 0, 4).forEach(i -> blanks.append(" \t\r\n".charAt(i)));
    Files.write(folder.resolve("c.ndjson.gz"), joined(packed(oneLine + "\n" + blanks), more));

    assertThat(records(folder.toString()))
        .extracting(InputTest::name, r -> r.at("/problems/0/code").asString(""))
        .containsExactly(
            tuple("a.json.gz", "cannot-read"),
            tuple("b.json.gz", "cannot-read"),
            tuple("c.ndjson.gz", ""),
            tuple("c.ndjson.gz", "cannot-read"));
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void a_bomb_is_put_down_at_the_limit() throws IOException {
    try (OutputStream bomb =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.json.gz")))) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        bomb.write(blanks);
      }
    }
    Files.copy(folder.resolve("a.json.gz"), folder.resolve("b.ndjson.gz"));
    pack(folder.resolve("c.ndjson.gz"), "[".repeat(40 << 20) + "\n" + oneLine);
    assertThat(records(folder.toString()))
        .extracting(InputTest::name, r -> r.at("/problems/0/code").asString(""))
        .containsExactly(
            tuple("a.json.gz", "too-large"),
            tuple("b.ndjson.gz", "empty-input"),
            tuple("c.ndjson.gz", "too-large"),
            tuple("c.ndjson.gz", ""));
  }

  private static void pack(Path file, String text) throws IOException {
    Files.write(file, packed(text));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<String> check(InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Program.run(Sos.console(in, out, new StringWriter()), "check", "--format", "ndjson", "-");
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("\"readable\""))
        .toList();
  }

  private List<String> sources(String... paths) {
    return records(paths).stream()
        .map(record -> folder.relativize(Path.of(record.get("source").asString())).toString())
        .toList();
  }

  private static String name(JsonNode record) {
    return Path.of(record.get("source").asString()).getFileName().toString();
  }

  private static List<JsonNode> records(String... paths) {
    return recordsOf("", paths);
  }

  private static List<JsonNode> recordsFrom(String input) {
    return recordsOf(input, "-");
  }

  private static List<JsonNode> recordsOf(String input, String... paths) {
    String[] arguments = new String[paths.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = "ndjson";
    System.arraycopy(paths, 0, arguments, 3, paths.length);
    return Sos.runWith(input, arguments)
        .out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }
}
