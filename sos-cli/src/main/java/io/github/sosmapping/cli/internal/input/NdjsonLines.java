package io.github.sosmapping.cli.internal.input;

import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Takes a stream apart into lines with a record each, holding one line at a time. */
final class NdjsonLines extends Spliterators.AbstractSpliterator<NdjsonLines.Line> {

  /**
   * One line.
   *
   * @param number the number of the line, from 1
   * @param result what came of reading it
   */
  record Line(int number, ReadResult result) {}

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final int maxBytes;
  private final Function<byte[], ReadResult> reader;
  private final byte[] chunk = new byte[CHUNK];
  private int start;
  private int end;
  private int number;
  private boolean ended;

  private NdjsonLines(InputStream in, int maxBytes, Function<byte[], ReadResult> reader) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.maxBytes = maxBytes;
    this.reader = reader;
  }

  /** Returns the lines that are not blank; the stream that is read stays open. */
  static Stream<Line> read(InputStream in, ReadLimits limits, Function<byte[], ReadResult> reader) {
    return StreamSupport.stream(new NdjsonLines(in, limits.maxBytes(), reader), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    while (!ended) {
      number++;
      try {
        byte[] line = nextLine();
        if (line.length > maxBytes) {
          action.accept(unreadable(ProblemCode.TOO_LARGE, Integer.toString(maxBytes)));
          return true;
        }
        if (!isBlank(line)) {
          action.accept(new Line(number, reader.apply(line)));
          return true;
        }
      } catch (IOException e) {
        ended = true;
        action.accept(unreadable(ProblemCode.CANNOT_READ));
        return true;
      }
    }
    return false;
  }

  private Line unreadable(ProblemCode code, String... arguments) {
    return new Line(number, Document.unreadable(code, arguments));
  }

  /**
   * Returns the bytes up to the next line feed; of a line that is too long, one more than allowed.
   */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (start == end && !fill()) {
        ended = true;
        return line.toByteArray();
      }
      int feed = start;
      while (feed < end && chunk[feed] != '\n') {
        feed++;
      }
      line.write(chunk, start, Math.min(feed - start, maxBytes + 1 - line.size()));
      boolean complete = feed < end;
      start = complete ? feed + 1 : end;
      if (complete) {
        return line.toByteArray();
      }
    }
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
