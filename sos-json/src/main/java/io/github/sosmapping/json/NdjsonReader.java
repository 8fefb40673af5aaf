package io.github.sosmapping.json;

import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from NDJSON: one JSON document on each line.
 *
 * <p>Made for exports of any size. Lines are read one after the other as they are asked for, and no
 * more than one is held in memory. A line that cannot be read, is not valid or is too long is a
 * result like any other and never stops the lines behind it. Lines end in a line feed, with or
 * without a carriage return before it; the last needs no end; lines of blanks are counted and
 * passed over.
 *
 * <p>Immutable and thread-safe; the streams it returns are for one thread.
 */
public final class NdjsonReader {

  private final ReadLimits limits;
  private final RecordReader reader;

  private NdjsonReader(ReadLimits limits) {
    this.limits = limits;
    this.reader = RecordReader.create(limits);
  }

  /** Returns a reader with the standard limits for each line. */
  public static NdjsonReader create() {
    return new NdjsonReader(ReadLimits.standard());
  }

  /**
   * Returns a reader with other limits.
   *
   * @param limits apply to each line by itself; the length of the whole input is not limited
   */
  public static NdjsonReader create(ReadLimits limits) {
    return new NdjsonReader(limits);
  }

  /**
   * One line and what came of it.
   *
   * @param number number of the line in the input, from 1, blank lines counted
   * @param result what came of it; lines and columns of its problems count within this line
   */
  public record Line(long number, ReadResult result) {}

  /**
   * A line that was found in an input and still has to be read; for those who read the lines of one
   * input on several threads. Immutable and thread-safe.
   */
  public static final class UnreadLine {

    private final long number;
    private final byte[] json;
    private final @Nullable ReadResult result;
    private final RecordReader reader;

    UnreadLine(long number, byte[] json, @Nullable ReadResult result, RecordReader reader) {
      this.number = number;
      this.json = json;
      this.result = result;
      this.reader = reader;
    }

    /** Returns the number of the line in the input, from 1, blank lines counted. */
    public long number() {
      return number;
    }

    /** Returns how many bytes of the line are held in memory. */
    public int bytes() {
      return json.length;
    }

    /** Reads the line; the same result each time. */
    public Line read() {
      return new Line(number, result != null ? result : reader.read(json));
    }
  }

  /**
   * Reads the lines of an input as they are asked for.
   *
   * <p>When the input itself fails, the line it fails in comes as unreadable and is the last.
   *
   * @param in the input; it is not closed, and must stay open until the stream has been used
   * @return the lines that are not blank, in their order; always sequential
   */
  public Stream<Line> read(InputStream in) {
    return unread(in).map(UnreadLine::read);
  }

  /**
   * Finds the lines of an input as they are asked for, and leaves it to the caller to read each.
   *
   * @param in the input; it is not closed, and must stay open until the stream has been used
   * @return the lines that are not blank, in their order; always sequential
   */
  public Stream<UnreadLine> unread(InputStream in) {
    return StreamSupport.stream(new LineSpliterator(in, limits.maxBytes(), reader), false);
  }
}
