package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonReaderTest {

  private static final String RECORD = Documents.smallest();

  private static List<String> read(NdjsonReader reader, InputStream in) {
    return reader
        .read(in)
        .map(line -> line.number() + " " + Documents.shown(line.result()))
        .toList();
  }

  private static List<String> read(String lines) {
    return read(NdjsonReader.create(), new ByteArrayInputStream(Documents.utf8(lines)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void reads_one_record_a_line(String end) {
    assertThat(read(RECORD + end + RECORD + end)).containsExactly("1 Readable", "2 Readable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", "\r", " ", "\n\n \t\r\n"})
  void the_last_line_may_end_in_any_way(String end) {
    assertThat(read(RECORD + "\n" + RECORD + end)).containsExactly("1 Readable", "2 Readable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", "  ", "\n\n\n", "\t\r\n \n"})
  void there_may_be_nothing_to_read(String lines) {
    assertThat(read(lines)).isEmpty();
  }

  @Test
  void blank_lines_are_counted_and_passed_over() {
    assertThat(read("\n" + RECORD + "\r\n\r\n  \n" + RECORD))
        .containsExactly("2 Readable", "5 Readable");
  }

  @Test
  void a_bad_line_never_stops_the_rest() {
    assertThat(read(RECORD + "\n{\n" + RECORD.replace("\"WALES\"", "3") + "\nx\n{}\n" + RECORD))
        .containsExactly(
            "1 Readable",
            "2 Unreadable | truncated  1:2",
            "3 Invalid | wrong-type /jurisdiction 1:89",
            "4 Unreadable | not-json  1:1",
            "5 Unreadable | version-missing  1:1",
            "6 Readable");
  }

  @Test
  void two_records_on_one_line_are_one_bad_line() {
    assertThat(read(RECORD + RECORD + "\n" + RECORD))
        .containsExactly("1 Unreadable | trailing-content  1:97", "2 Readable");
  }

  @Test
  void a_byte_order_mark_may_stand_before_the_first_line() {
    assertThat(read("\uFEFF" + RECORD + "\n" + RECORD)).containsExactly("1 Readable", "2 Readable");
  }

  @Test
  void bytes_that_are_not_utf8_spoil_only_their_line() {
    byte[] lines =
        Documents.join(
            Documents.utf8(RECORD + "\n{\""),
            Documents.bytes(0xFF),
            Documents.utf8("\"}\n" + RECORD));

    assertThat(read(NdjsonReader.create(), new ByteArrayInputStream(lines)))
        .containsExactly("1 Readable", "2 Unreadable | not-utf8  1:3", "3 Readable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r"})
  void a_line_may_be_exactly_as_long_as_is_allowed(String end) {
    NdjsonReader reader = NdjsonReader.create(ReadLimits.standard().withMaxBytes(RECORD.length()));
    String lines = RECORD + end + "\n" + RECORD + " " + end + "\n" + RECORD + end;

    assertThat(read(reader, new ByteArrayInputStream(Documents.utf8(lines))))
        .containsExactly("1 Readable", "2 Unreadable | too-large  0:0", "3 Readable");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1_000})
  void lines_are_found_in_a_stream_that_gives_few_bytes_at_a_time(int most) {
    String lines = RECORD + "\r\n\n" + RECORD + "\n" + "x".repeat(5_000) + "\r\n" + RECORD;
    NdjsonReader reader = NdjsonReader.create(ReadLimits.standard().withMaxBytes(2_000));

    assertThat(read(reader, new RecordReaderInputTest.Drips(Documents.utf8(lines), most)))
        .containsExactly("1 Readable", "3 Readable", "4 Unreadable | too-large  0:0", "5 Readable");
  }

  @Test
  void lines_longer_than_any_buffer_are_read_and_lines_of_blanks_have_no_limit() {
    String large = RECORD + " ".repeat(300_000);

    assertThat(read(large + "\n" + RECORD + "\n" + large))
        .containsExactly("1 Readable", "2 Readable", "3 Readable");
    assertThat(
            read(
                NdjsonReader.create(ReadLimits.standard().withMaxBytes(200)),
                new ByteArrayInputStream(Documents.utf8(" ".repeat(300_000) + "\n" + RECORD))))
        .containsExactly("2 Readable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":", "   "})
  void an_input_that_breaks_gives_one_last_unreadable_line(String unfinished) {
    InputStream in =
        new RecordReaderInputTest.Breaks(
            Documents.utf8(RECORD + "\n" + RECORD + "\n" + unfinished));

    assertThat(read(NdjsonReader.create(), in))
        .containsExactly("1 Readable", "2 Readable", "3 Unreadable | cannot-read  0:0");
  }

  @Test
  void lines_are_read_as_they_are_asked_for() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 100_000)
                    .mapToObj(
                        i -> (InputStream) new ByteArrayInputStream(Documents.utf8(RECORD + "\n")))
                    .toList()));

    assertThat(NdjsonReader.create().read(endless).limit(3).map(NdjsonReader.Line::number))
        .containsExactly(1L, 2L, 3L);
  }

  /** An endless line without an end, which no memory could hold. */
  @Test
  void memory_holds_no_more_than_one_line() {
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            if (given[0] > 512L * 1024 * 1024) {
              return -1;
            }
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            given[0] += length;
            return length;
          }
        };

    assertThat(read(NdjsonReader.create(ReadLimits.standard().withMaxBytes(1_000_000)), endless))
        .containsExactly("1 Unreadable | too-large  0:0");
  }

  @Test
  void a_parallel_stream_gives_the_same_lines() {
    String lines = (RECORD + "\n").repeat(500);

    Stream<NdjsonReader.Line> parallel =
        NdjsonReader.create().read(new ByteArrayInputStream(Documents.utf8(lines))).parallel();

    assertThat(parallel.map(NdjsonReader.Line::number).toList())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 500).mapToObj(Long::valueOf).toList());
  }

  @Test
  void the_input_stays_open_and_one_reader_reads_many_inputs() {
    RecordReaderInputTest.Drips in =
        new RecordReaderInputTest.Drips(Documents.utf8(RECORD), 10_000);
    NdjsonReader reader = NdjsonReader.create();

    assertThat(read(reader, in)).containsExactly("1 Readable");
    assertThat(read(reader, in)).isEmpty();
    assertThat(in.closed).isFalse();
  }

  @Test
  void a_line_shows_nothing_of_its_record() {
    String canary = RECORD.replace("\"family\"", "\"CANARY\"");

    assertThat(
            NdjsonReader.create()
                .read(new ByteArrayInputStream(Documents.utf8(canary + "\n{\"CANARY\":1}")))
                .toList()
                .toString())
        .doesNotContain("CANARY");
  }
}
