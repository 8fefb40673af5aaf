package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
