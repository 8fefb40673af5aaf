package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

  private static final byte[] MARK = Documents.bytes(0xEF, 0xBB, 0xBF);

  // Everything in these stands on the second line.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"id\":\"again\"                             , duplicate-property /id 2:1",
        "\"people\":[] ;\"\\u0070eople\":[]            , duplicate-property /people 2:14",
        "\"children\":[{\"id\":\"a\";\"id\":\"a\"}]         , duplicate-property /children/0/id 2:23",
        "\"extensions\":{\"v\":{};\"v\":{}}               , duplicate-property /extensions 2:22",
        "\"extensions\":{\"v\":{\"x\":1;\"x\":1}}           , duplicate-property /extensions 2:26",
        "\"extensions\":{\"v\":{\"x\":[{\"\":1;\"\":1}]}}     , duplicate-property /extensions 2:31",
        "\"mum\":{\"7\":1;\"7\":1}                         , duplicate-property  2:14",
        "\"people\":{\"7\":{\"id\":1;\"id\":1}}             , duplicate-property /people 2:23"
      })
  void the_same_property_twice_is_never_guessed_about(String properties, String expected) {
    assertThat(Documents.read(Documents.with(properties.replace(';', ','))))
        .isEqualTo("Unreadable | " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "{}", ",", "]", "}", "\"", "0", "null", "\u0000", "\uFEFF", "#", "/**/"})
  void nothing_may_stand_behind_the_end(String trailing) {
    assertThat(Documents.read(Documents.with("\"people\":[]") + "\n " + trailing))
        .startsWith("Unreadable | trailing-content  3:");
  }

  @Test
  void white_space_may_stand_around_the_document() {
    assertThat(Documents.read("\r\n\t " + Documents.smallest() + " \t\r\n")).isEqualTo("Readable");
  }

  @ParameterizedTest
  @CsvSource({
    "openedOn, 20260102, wrong-type",
    "openedOn, true, wrong-type",
    "openedOn, null, wrong-type",
    "openedOn, [], wrong-type",
    "people, {}, wrong-type",
    "people, null, wrong-type",
    "people, '\"x\"', wrong-type",
    "network, [], wrong-type",
    "network, null, wrong-type",
    "extensions, null, wrong-type",
    "extensions, 1, wrong-type"
  })
  void a_value_of_another_type_is_refused(String property, String value, String code) {
    assertThat(Documents.read(Documents.with("\"" + property + "\":" + value)))
        .isEqualTo("Invalid | " + code + " /" + property + " 2:" + (property.length() + 4));
  }

  private static String step(String order) {
    return Documents.with(
        "\"trajectory\":{\"steps\":[{\"id\":\"s\",\"what\":{\"text\":\"\",\"language\":\"cy\"},\n\"order\":"
            + order
            + "}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1e1", "1E+1", "10.00e1", "1000", "1.0e3", "100e-1"})
  void a_whole_number_may_be_written_in_any_way(String number) {
    assertThat(Documents.read(step(number))).isEqualTo("Readable");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"1\"', wrong-type", "1.5, wrong-type", "1e-1, wrong-type",
        "1.0000000000000000001, wrong-type",
    "true, wrong-type", "null, wrong-type", "[1], wrong-type", "0, out-of-range",
    "1001, out-of-range", "-1, out-of-range", "1e30, out-of-range", "2147483649, out-of-range",
    "4294967297, out-of-range", "18446744073709551617, out-of-range", "0.0, out-of-range"
  })
  void what_is_no_whole_number_in_range_is_refused(String number, String code) {
    assertThat(Documents.read(step(number)))
        .isEqualTo("Invalid | " + code + " /trajectory/steps/0/order 3:9");
  }

  private static String rating(String value) {
    return Documents.with(
        "\"mappings\":[{\"id\":\"m\",\"status\":\"DRAFT\",\"heldOn\":\"2026-01-01\",\"overallScale\":{\"id\":\"o\","
            + "\"ratings\":[{\"id\":\"r\",\"by\":\"p\",\"ratedOn\":\"2026-01-01\",\n\"value\":"
            + value
            + "}]}}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "-0.0", "0.5", "5.50", "10", "1e1", "10.0", "95e-1"})
  void a_safety_number_is_a_half_from_nought_to_ten(String number) {
    assertThat(Documents.read(rating(number))).isEqualTo("Readable");
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, wrong-form", "5.0000000000000000001, wrong-form", "1e-300, wrong-form",
    "10.5, out-of-range", "-0.5, out-of-range", "1e300, out-of-range",
    "10.000000000000000000000001, out-of-range", "'\"5\"', wrong-type", "null, wrong-type"
  })
  void any_other_safety_number_is_refused(String number, String code) {
    assertThat(Documents.read(rating(number)))
        .isEqualTo("Invalid | " + code + " /mappings/0/overallScale/ratings/0/value 3:9");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "NaN, 2:15", "Infinity, 2:20", "-Infinity, 2:21", "+1, 2:13", "01, 2:13", ".5, 2:12",
        "1., 2:14", "0x1, 2:13", "True, 2:12", "undefined, 2:12", "'1', 2:12", "/**/1, 2:12",
        "//1, 2:12", "#1, 2:12", "[1;], 2:15", "{\"a\"}, 2:16", "{a:1}, 2:13", "[1 2], 2:15",
        "\"\\x\", 2:14", "\"\\u00g0\", 2:17", "\"\t\", 2:13", ";, 2:12"
      })
  void what_is_no_json_is_told_where_it_stops_being_json(String value, String place) {
    String json = Documents.with("\"openedOn\"" + ":" + value.replace(';', ','));

    assertThat(Documents.read(json)).startsWith("Unreadable | not-json ").endsWith(" " + place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a'", "<record/>", "a", "<", "%PDF-1.7", "\u0001", "\uFEFF\uFEFF{}"})
  void what_does_not_even_start_like_json_is_told_at_its_start(String text) {
    assertThat(Documents.read(text)).startsWith("Unreadable | not-json  1:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}]", "1", "\"{}\"", "true", "null"})
  void json_that_is_no_object_is_no_record(String json) {
    assertThat(Documents.read(json)).isEqualTo("Unreadable | not-an-object  1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\r\n\t ", "\uFEFF"})
  void nothing_is_told_as_nothing(String json) {
    assertThat(Documents.read(json)).startsWith("Unreadable | empty-input  ");
  }

  @Test
  void an_unknown_property_is_told_at_its_name_without_the_name() {
    assertThat(Documents.read(Documents.with("\"mum\":1,\"people\":[{\"dad\":2}]")))
        .startsWith("Invalid | unknown-property  2:1 | missing-property /people/0 2:19")
        .endsWith("unknown-property /people/0 2:20");
  }

  static Stream<Arguments> encodings() {
    return Stream.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
        .flatMap(
            name ->
                Stream.of("{}", Documents.smallest(), "[1]")
                    .map(json -> arguments(Charset.forName(name), json)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void other_encodings_are_refused_with_and_without_a_mark(Charset charset, String json) {
    for (String text : List.of(json, "\uFEFF" + json)) {
      assertThat(Documents.read(text.getBytes(charset))).isEqualTo("Unreadable | not-utf8  1:1");
    }
    assertThat(Documents.read(Documents.join(MARK, json.getBytes(charset))))
        .startsWith("Unreadable | not-utf8 ");
  }

  @Test
  void a_byte_order_mark_is_noted_and_does_not_matter() {
    byte[] marked = Documents.join(MARK, Documents.utf8(Documents.smallest()));

    assertThat(RecordReader.create().read(marked))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class,
            readable ->
                assertThat(readable.notes()).containsExactly(ReadResult.Note.BYTE_ORDER_MARK));
    assertThat(RecordReader.create().read(Documents.utf8(Documents.smallest())))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class, readable -> assertThat(readable.notes()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"people\":3,\"people\":3}",
        "{\"schemaVersion\":\"1.0\",\"id\":3}",
        "{'",
        "{",
        ""
      })
  void a_byte_order_mark_shifts_no_place(String json) {
    assertThat(Documents.read("\uFEFF" + json)).isEqualTo(Documents.read(json));
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
            new int[] {0xC0, 0x80},
            new int[] {0xC1, 0xBF},
            new int[] {0xE0, 0x80, 0x80},
            new int[] {0xE0, 0x9F, 0xBF},
            new int[] {0xED, 0xA0, 0x80},
            new int[] {0xED, 0xBF, 0xBF},
            new int[] {0xF0, 0x80, 0x80, 0x80},
            new int[] {0xF0, 0x8F, 0xBF, 0xBF},
            new int[] {0xF4, 0x90, 0x80, 0x80},
            new int[] {0xF5, 0x80, 0x80, 0x80},
            new int[] {0xFF},
            new int[] {0xFE},
            new int[] {0x80},
            new int[] {0xC3},
            new int[] {0xE2, 0x82},
            new int[] {0xF0, 0x9F, 0x8F},
            new int[] {0xE9})
        .map(bytes -> arguments((Object) Documents.bytes(bytes)));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void bytes_that_are_not_utf8_are_refused_where_they_stand(byte[] bad) {
    byte[] json =
        Documents.join(
            Documents.utf8(Documents.with("\"revision\":\"\u00E9")), bad, Documents.utf8("\"}"));

    assertThat(Documents.read(json)).isEqualTo("Unreadable | not-utf8  2:15");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void bytes_that_are_not_utf8_are_found_at_every_offset(byte[] bad) {
    for (int i = 0; i < 20; i++) {
      byte[] json = Documents.join(Documents.utf8("[" + " ".repeat(i)), bad, Documents.utf8("  ]"));

      assertThat(Documents.read(json)).isEqualTo("Unreadable | not-utf8  1:" + (i + 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080",
        "\u07FF",
        "\u0800",
        "\uD7FF",
        "\uE000",
        "\uFFFF",
        "\uD800\uDC00",
        "\uDBFF\uDFFF"
      })
  void every_other_character_is_read_as_it_is(String text) {
    byte[] json = Documents.utf8(Documents.with("\"revision\":\"" + text + "\""));

    assertThat(RecordReader.create().read(json))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class,
            readable ->
                assertThat(readable.record().revision().orElseThrow().value()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"revision\":\"\\ud83c\"                 , /revision 2:12",
        "\"revision\":\"a\\udfe0b\"               , /revision 2:12",
        "\"revision\":\"\\udfe0\\ud83c\"           , /revision 2:12",
        "\"extensions\":{\"v\":{\"x\":\"\\ud83c\"}}  , /extensions 2:24",
        "\"mum\":\"\\ud83c\"                      , `` 2:7",
        "\"\\ud83c\":1                           , `` 2:8",
        "\"extensions\":{\"v\":{\"\\udfe0\":1}}     , /extensions 2:27"
      })
  void half_a_pair_is_refused(String properties, String place) {
    assertThat(Documents.read(Documents.with(properties)))
        .isEqualTo("Unreadable | lone-surrogate " + place.replace("`", ""));
  }

  @Test
  void a_whole_pair_may_be_escaped() {
    assertThat(Documents.read(Documents.with("\"revision\":\"\\ud83c\\udfe0\"")))
        .isEqualTo("Readable");
  }

  @Test
  void nought_bytes_are_no_white_space() {
    assertThat(Documents.read(Documents.with("\u0000"))).isEqualTo("Unreadable | not-json  2:1");
    assertThat(Documents.read("\u0000" + Documents.smallest())).startsWith("Unreadable | not-utf8");
    assertThat(Documents.read(Documents.with("\"revision\":\"\u0000\"")))
        .isEqualTo("Unreadable | not-json /revision 2:13");
  }

  @Test
  void a_document_cut_off_anywhere_is_told_as_cut_off() {
    byte[] whole =
        Documents.utf8(
            Documents.with(
                "\"openedOn\":\"2026-01-02\",\"children\":[{\"id\":\"a\",\"label\":\"Si\u00E2n \uD83C\uDFE0\","
                    + "\"unborn\":true}],\"extensions\":{\"v\":{\"x\":[-1.5e3,null,false]}}"));
    assertThat(Documents.read(whole)).isEqualTo("Readable");
    for (int i = 1; i < whole.length; i++) {
      byte[] cut = Arrays.copyOf(whole, i);
      String result =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Documents.read(cut), "hangs when cut off at " + i);

      assertThat(result).as("cut off at %d", i).startsWith("Unreadable | truncated ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-00-01",
        "2026-13-01",
        "2026-01-32",
        "2026-04-31",
        "26-01-01",
        "2026-1-1",
        "2026/01/01",
        "2026-01-01 ",
        "+2026-01-01",
        "-001-01-01",
        "10000-01-01",
        "2026-01-01T00:00",
        "\u0662\u0660\u0662\u0666-01-01",
        "1900-02-29",
        "",
        "today"
      })
  void a_day_that_is_none_is_refused(String day) {
    assertThat(Documents.read(Documents.with("\"openedOn\":\"" + day + "\"")))
        .isEqualTo("Invalid | wrong-form /openedOn 2:12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        "2000-02-29",
        "0000-01-01",
        "0000-02-29",
        "9999-12-31",
        "2026-12-31"
      })
  void a_day_is_read(String day) {
    assertThat(Documents.read(Documents.with("\"openedOn\":\"" + day + "\"")))
        .isEqualTo("Readable");
  }

  @Test
  void places_count_lines_by_line_feeds_and_columns_by_code_points() {
    String json = Documents.with("\"statutoryStatus\":\"\uD83C\uDFE0\u00E9\",\r\n\t\"people\":3");

    assertThat(Documents.read(json)).isEqualTo("Invalid | wrong-type /people 3:11");
    assertThat(
            Documents.read(
                Documents.with("\"statutoryStatus\":\"\uD83C\uDFE0\u00E9\",\"people\":3")))
        .isEqualTo("Invalid | wrong-type /people 2:33");
    assertThat(new String(Documents.utf8(json), StandardCharsets.UTF_8)).isEqualTo(json);
  }
}
