package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who wants a reader to hang or to fall, at full size. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  private static final ReadLimits VAST =
      ReadLimits.standard().withMaxBytes(300_000_000).withMaxItems(20_000_000);

  private static String readWith(ReadLimits limits, String json) {
    return Documents.shown(RecordReader.create(limits).read(Documents.utf8(json)));
  }

  private static String extension(String value) {
    return Documents.with("\"extensions\":{\"v\":{\"x\":\n" + value + "}}");
  }

  private static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void a_text_of_a_hundred_megabytes_is_put_down_at_the_limit() {
    String text = "\"" + "t".repeat(100_000_000) + "\"";

    assertThat(Documents.read(extension(text))).isEqualTo("Unreadable | too-large  0:0");
    assertThat(readWith(VAST, extension(text)))
        .isEqualTo("Unreadable | text-too-long /extensions 3:1");
    assertThat(readWith(VAST, Documents.with("\"revision\":\n" + text)))
        .isEqualTo("Unreadable | text-too-long /revision 3:1");
  }

  @Test
  void a_stream_without_end_is_not_read_to_its_end() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '[';
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            Arrays.fill(bytes, start, start + length, (byte) '[');
            return length;
          }
        };

    assertThat(Documents.shown(RecordReader.create().read(endless)))
        .isEqualTo("Unreadable | too-large  0:0");
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_put_down_at_the_limit(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("long.json"), new byte[100_000_000]);

    assertThat(Documents.shown(RecordReader.create().read(file)))
        .isEqualTo("Unreadable | too-large  0:0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0.", "1e", "1e-", "-0.0e+"})
  void a_number_of_a_million_digits_is_not_calculated_with(String start) {
    String number = start + "7".repeat(1_000_000);

    assertThat(Documents.read(extension(number)))
        .isEqualTo("Unreadable | number-too-long /extensions 3:1");
    assertThat(Documents.read(Documents.with("\"ecomap\":\n" + number)))
        .startsWith("Unreadable | number-too-long ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "{}", "\"\""})
  void ten_million_entries_are_put_down_at_the_limit(String element) {
    String entries = "[" + (element + ",").repeat(9_999_999) + element + "]";

    assertThat(Documents.read("{\"people\":" + "[0" + ",0".repeat(10_000_000) + "]}"))
        .startsWith("Unreadable | too-many-items /people/200000 1:");
    assertThat(readWith(VAST.withMaxItems(200_000), extension(entries)))
        .startsWith("Unreadable | too-many-items /extensions 3:");
  }

  @Test
  void ten_million_entries_can_be_allowed() {
    assertThat(readWith(VAST, extension("[" + "0,".repeat(9_999_999) + "0]")))
        .isEqualTo("Readable");
  }

  /** Names whose texts all have the same hash in Java. */
  private static String colliding(int number) {
    return IntStream.range(0, 17)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @Test
  void names_that_collide_cost_no_more_than_others() {
    assertThat(colliding(77_777).hashCode()).isEqualTo(colliding(0).hashCode());
    String many =
        IntStream.range(0, 1 << 17)
            .mapToObj(i -> '"' + colliding(i) + "\":0")
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(Documents.read(extension(many))).isEqualTo("Readable");
    assertThat(Documents.read(extension(many).replace("WALES", "NOWHERE")))
        .startsWith("Invalid | not-a-term /jurisdiction ");
    assertThat(Documents.read(Documents.with("\"people\":[" + many + "]")))
        .startsWith("Invalid | ");
  }

  @Test
  void ids_that_collide_cost_no_more_than_others() {
    // The same beginning, end and length, which is all that the reader looks at first.
    String ids = list(100_000, i -> "\"beginning" + colliding(i) + "the-ending\"");
    String person = "{\"id\":\"p\",\"label\":\"P\",\"speaksLanguages\":" + ids + "}";
    String network =
        "\"network\":{\"members\":[]},\"mappings\":[{\"id\":\"m\",\"children\":" + ids + "}]";

    assertThat(Documents.read(Documents.with("\"people\":[" + person + "]"))).startsWith("Invalid");
    assertThat(Documents.read(Documents.with(network))).startsWith("Invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":[", "{\"people\":["})
  void ten_million_levels_are_put_down_at_the_limit(String open) {
    assertThat(Documents.read(open.repeat(10_000_000 / open.length())))
        .startsWith("Unreadable | too-deep ");
    assertThat(Documents.read(extension(open.repeat(10_000_000 / open.length()))))
        .startsWith("Unreadable | too-deep ");
  }

  @Test
  void many_problems_take_no_more_than_linear_time() {
    String people = list(60_000, i -> "{\"id\":7}");

    Problems problems = Documents.problems(Documents.with("\"people\":" + people));

    assertThat(problems.total()).isGreaterThanOrEqualTo(60_000);
    assertThat(problems.kept()).hasSize(100);
  }

  @Test
  void escapes_without_end_are_read_once() {
    for (String escape : new String[] {"\\n", "\\u00e9", "\\ud83d\\ude00", "\\\\"}) {
      String text = "\"" + escape.repeat(1_900_000 / escape.length()) + "\"";

      assertThat(Documents.read(extension(text))).isEqualTo("Readable");
      assertThat(Documents.read(extension(text.substring(0, text.length() - 1))))
          .startsWith("Unreadable | truncated");
    }
  }

  @Test
  void many_entries_with_the_same_id_are_found_quickly() {
    String people = list(100_000, i -> "{\"id\":\"p\",\"label\":\"P\",\"role\":\"PARENT\"}");

    assertThat(Documents.read(Documents.with("\"people\":" + people))).startsWith("Invalid | ");
  }
}
