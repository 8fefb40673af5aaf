package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderInputTest {

  /** Hands out at most a few bytes at a time, as a network does. */
  static final class Drips extends InputStream {
    private final InputStream in;
    private final int most;
    private final Random random = new Random(5);
    boolean closed;

    Drips(byte[] bytes, int most) {
      this.in = new ByteArrayInputStream(bytes);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, Math.min(length, 1 + random.nextInt(most)));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Gives some bytes and then fails. */
  static final class Breaks extends InputStream {
    private final InputStream in;

    Breaks(byte[] bytes) {
      this.in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b < 0) {
        throw new IOException("CANARY");
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      if (count < 0) {
        throw new IOException("CANARY");
      }
      return count;
    }
  }

  private final RecordReader reader = RecordReader.create();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 4_096})
  void reads_a_stream_that_gives_few_bytes_at_a_time(int most) {
    byte[] json = RecordWriter.indented().write(AnyRecord.of(3));
    Drips in = new Drips(json, most);

    assertThat(reader.read(in))
        .isEqualTo(reader.read(json))
        .isInstanceOf(ReadResult.Readable.class);
    assertThat(in.closed).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 200_000})
  void reads_a_stream_to_its_end_whatever_its_length(int length) {
    String json = Documents.smallest() + " ".repeat(length - Documents.smallest().length());

    assertThat(Documents.shown(reader.read(new Drips(Documents.utf8(json), 5_000))))
        .isEqualTo("Readable");
    assertThat(Documents.shown(reader.read(new Drips(Documents.utf8(json + "x"), 5_000))))
        .isEqualTo("Unreadable | trailing-content  1:" + (length + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 65_536, 65_537, 100_000})
  void stops_reading_a_stream_that_is_too_large(int limit) throws IOException {
    byte[] json = Documents.utf8(Documents.smallest() + " ".repeat(300_000));
    ByteArrayInputStream in = new ByteArrayInputStream(json);

    ReadResult result = RecordReader.create(ReadLimits.standard().withMaxBytes(limit)).read(in);

    assertThat(Documents.shown(result)).isEqualTo("Unreadable | too-large  0:0");
    assertThat(json.length - in.available()).isLessThanOrEqualTo(Math.max(limit + 1, 65_536));
  }

  @Test
  void tells_that_a_stream_broke_and_nothing_of_what_it_said() {
    ReadResult result = reader.read(new Breaks(Documents.utf8("{\"id\":")));

    assertThat(Documents.shown(result)).isEqualTo("Unreadable | cannot-read  0:0");
    assertThat(result.toString()).doesNotContain("CANARY");
  }

  @Test
  void reads_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("record.json");
    Files.write(file, Documents.utf8(Documents.smallest()));

    assertThat(reader.read(file)).isInstanceOf(ReadResult.Readable.class);
  }

  @Test
  void tells_that_a_file_cannot_be_read_without_its_name(@TempDir Path folder) throws IOException {
    Path directory = Files.createDirectory(folder.resolve("CANARY-folder"));

    for (Path path :
        new Path[] {directory, folder.resolve("CANARY.json"), directory.resolve("x/y")}) {
      ReadResult result = reader.read(path);
      assertThat(Documents.shown(result)).isEqualTo("Unreadable | cannot-read  0:0");
      assertThat(result.toString()).doesNotContain("CANARY");
    }
  }

  @Test
  void does_not_change_the_bytes_it_is_given() {
    byte[] json = Documents.utf8("\uFEFF" + Documents.smallest());
    byte[] copy = json.clone();

    ReadResult result = reader.read(json);

    assertThat(json).isEqualTo(copy);
    java.util.Arrays.fill(json, (byte) 'x');
    assertThat(result).isEqualTo(reader.read(copy));
  }
}
