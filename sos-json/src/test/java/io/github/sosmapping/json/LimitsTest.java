package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static ReadResult read(UnaryOperator<ReadLimits> limits, String json) {
    return RecordReader.create(limits.apply(ReadLimits.standard())).read(Documents.utf8(json));
  }

  private static String extension(String value) {
    return Documents.with("\"extensions\":{\"v\":{\n\"x\":" + value + "}}");
  }

  @Test
  void the_standard_limits_are_those_that_are_documented() {
    assertThat(ReadLimits.standard())
        .isEqualTo(new ReadLimits(32 * 1024 * 1024, 64, 2_000_000, 200_000, 100));
  }

  @Test
  void each_limit_can_be_set_by_itself() {
    assertThat(
            ReadLimits.standard()
                .withMaxBytes(1)
                .withMaxDepth(2)
                .withMaxTextLength(3)
                .withMaxItems(4)
                .withMaxProblems(5))
        .isEqualTo(new ReadLimits(1, 2, 3, 4, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1,1,1",
    "1,0,1,1,1",
    "1,1,0,1,1",
    "1,1,1,0,1",
    "1,1,1,1,0",
    "1,501,1,1,1",
    "-1,1,1,1,1"
  })
  void limits_that_make_no_sense_are_refused(int bytes, int depth, int text, int items, int kept) {
    assertThatThrownBy(() -> new ReadLimits(bytes, depth, text, items, kept))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_document_may_be_exactly_as_large_as_is_allowed() {
    int size = Documents.smallest().length();

    assertThat(Documents.shown(read(l -> l.withMaxBytes(size), Documents.smallest())))
        .isEqualTo("Readable");
    assertThat(Documents.shown(read(l -> l.withMaxBytes(size - 1), Documents.smallest())))
        .isEqualTo("Unreadable | too-large  0:0");
  }

  // The root, the extensions and the vendor's object are three levels.
  @ParameterizedTest
  @ValueSource(ints = {4, 64, 500})
  void nesting_may_be_exactly_as_deep_as_is_allowed(int depth) {
    String deep = "[".repeat(depth - 3) + "]".repeat(depth - 3);

    assertThat(Documents.shown(read(l -> l.withMaxDepth(depth), extension(deep))))
        .isEqualTo("Readable");
    assertThat(Documents.shown(read(l -> l.withMaxDepth(depth), extension("[" + deep + "]"))))
        .isEqualTo("Unreadable | too-deep /extensions 3:" + (5 + depth - 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void a_document_that_only_opens_ends_at_the_depth(String open) {
    assertThat(Documents.read(open.repeat(1_000_000))).startsWith("Unreadable | too-deep ");
  }

  @Test
  void the_deepest_nesting_fits_a_small_stack() throws InterruptedException {
    String deep = "[".repeat(497) + "]".repeat(497);
    String invalid = extension(deep).replace("\"INTAKE\"", "3");
    StringBuilder results = new StringBuilder();
    Thread thread =
        new Thread(
            null,
            () ->
                List.of(extension(deep), invalid)
                    .forEach(
                        json ->
                            results.append(Documents.shown(read(l -> l.withMaxDepth(500), json)))),
            "small stack",
            512 * 1024);
    thread.start();
    thread.join();

    assertThat(results).hasToString("ReadableInvalid | wrong-type /stage 1:65");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 300, 5_000, 70_000})
  void a_text_may_be_exactly_as_long_as_is_allowed(int length) {
    String fits = extension("\"" + "t".repeat(length) + "\"");
    String tooLong = extension("\"" + "t".repeat(length + 1) + "\"");
    UnaryOperator<ReadLimits> limits = l -> l.withMaxTextLength(Math.max(length, 13));

    assertThat(Documents.shown(read(limits, fits))).isEqualTo("Readable");
    if (length >= 13) {
      assertThat(Documents.shown(read(limits, tooLong)))
          .isEqualTo("Unreadable | text-too-long /extensions 3:5");
    }
  }

  @Test
  void a_text_of_two_million_characters_is_read() {
    assertThat(Documents.read(extension("\"" + "t".repeat(2_000_000) + "\"")))
        .isEqualTo("Readable");
    assertThat(Documents.read(extension("\"" + "t".repeat(2_000_001) + "\"")))
        .isEqualTo("Unreadable | text-too-long /extensions 3:5");
  }

  @Test
  void a_name_may_be_fifty_thousand_characters_long() {
    String start = "\"extensions\":{\"v\":{\n\"";

    assertThat(Documents.read(Documents.with(start + "n".repeat(50_000) + "\":1}}")))
        .isEqualTo("Readable");
    assertThat(Documents.read(Documents.with(start + "n".repeat(60_000) + "\":1}}")))
        .startsWith("Unreadable | name-too-long /extensions 3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000", "-1e-1000", "123.456e500", "0e1000"})
  void a_number_may_be_long(String number) {
    assertThat(Documents.read(extension(number))).isEqualTo("Readable");
    assertThat(Documents.read(extension("1".repeat(1_000)))).isEqualTo("Readable");
    assertThat(Documents.read(extension("-0." + "1".repeat(1_000)))).isEqualTo("Readable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1001",
        "1e-1001",
        "0e1001",
        "1e999999999",
        "1e-999999999",
        "1e2147483648",
        "-1e99999999999",
        "1e99999999999999999999999999"
      })
  void a_number_may_not_be_a_trap(String number) {
    assertThat(Documents.read(extension(number)))
        .isEqualTo("Unreadable | number-too-long /extensions 3:5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 1_050, 1_101, 100_000})
  void a_number_may_not_have_more_than_a_thousand_digits(int digits) {
    for (String number :
        List.of("1".repeat(digits), "0." + "1".repeat(digits), "-1." + "1".repeat(digits) + "e5")) {
      assertThat(Documents.read(extension(number)))
          .isEqualTo("Unreadable | number-too-long /extensions 3:5");
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"people\":[1,2,3]`, /people/2 2:15",
        "`\"people\":[{},{},{}]`, /people/2 2:17",
        "`\"people\":[{}],\"children\":[{\"alsoCalled\":[\"a\",\"b\"]}]`, /children/0/alsoCalled/0 2:42",
        "`\"extensions\":{\"v\":{\"x\":[[],[]],\"y\":[{}]}}`, /extensions 2:37"
      })
  void entries_of_all_lists_are_counted_together(String properties, String place) {
    assertThat(Documents.shown(read(l -> l.withMaxItems(2), Documents.with(properties))))
        .isEqualTo("Unreadable | too-many-items " + place);
  }

  @Test
  void there_may_be_exactly_as_many_entries_as_are_allowed() {
    String json = Documents.with("\"extensions\":{\"v\":{\"x\":[{},[1,null]],\"y\":[]}}");

    assertThat(Documents.shown(read(l -> l.withMaxItems(4), json))).isEqualTo("Readable");
    assertThat(Documents.shown(read(l -> l.withMaxItems(3), json)))
        .startsWith("Unreadable | too-many-items ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 1_000})
  void all_problems_are_counted_and_the_first_are_kept(int kept) {
    String json = Documents.with("\"people\":[" + "{},".repeat(249) + "{}]");

    Problems problems = Documents.problems(read(l -> l.withMaxProblems(kept), json));

    assertThat(problems.total()).isEqualTo(750);
    assertThat(problems.kept()).hasSize(Math.min(kept, 750));
    assertThat(problems.kept().get(0).pointer()).isEqualTo("/people/0");
    assertThat(problems.kept()).isSortedAccordingTo((a, b) -> a.column() - b.column());
  }

  @Test
  void messages_name_the_limit() {
    assertThat(
            Documents.problems(read(l -> l.withMaxBytes(5), "{      }"))
                .kept()
                .get(0)
                .message(Locale.ENGLISH))
        .contains(" 5 ");
  }
}
