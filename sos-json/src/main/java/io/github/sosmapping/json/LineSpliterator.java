package io.github.sosmapping.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one input. Never splits: a part of it could only be given away by holding many lines
 * in memory.
 */
final class LineSpliterator implements Spliterator<NdjsonReader.UnreadLine> {

  private static final int CHUNK = 64 * 1024;
  private static final byte[] NOTHING = {};
  // As long as an array can be on every machine.
  private static final long MOST = Integer.MAX_VALUE - 8L;

  private final InputStream in;
  private final int maxBytes;
  private final RecordReader reader;

  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int filled;
  private boolean ended;

  private byte[] line = new byte[CHUNK];
  private int length;
  private boolean tooLong;
  private boolean blank;
  private long number;

  LineSpliterator(InputStream in, int maxBytes, RecordReader reader) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.reader = reader;
  }

  @Override
  public boolean tryAdvance(Consumer<? super NdjsonReader.UnreadLine> action) {
    while (!ended) {
      NdjsonReader.UnreadLine found = nextLine();
      if (found != null) {
        action.accept(found);
        return true;
      }
    }
    return false;
  }

  /** Finds the next line; null when it is blank. */
  private NdjsonReader.@Nullable UnreadLine nextLine() {
    number++;
    length = 0;
    tooLong = false;
    blank = true;
    try {
      collect();
    } catch (IOException e) {
      ended = true;
      // Without a cause: what the input has to say could hold anything.
      return unreadable(ProblemCode.CANNOT_READ);
    }
    if (blank) {
      return null;
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    if (tooLong || length > maxBytes) {
      return unreadable(ProblemCode.TOO_LARGE, Integer.toString(maxBytes));
    }
    return new NdjsonReader.UnreadLine(number, Arrays.copyOf(line, length), null, reader);
  }

  private NdjsonReader.UnreadLine unreadable(ProblemCode code, String... arguments) {
    ReadResult result = new ReadResult.Unreadable(Problems.only(code, arguments));
    return new NdjsonReader.UnreadLine(number, NOTHING, result, reader);
  }

  private void collect() throws IOException {
    while (true) {
      if (next == filled && !fill()) {
        return;
      }
      int end = next;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      keep(next, end);
      next = end;
      if (next < filled) {
        next++;
        return;
      }
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(chunk, 0, CHUNK));
    ended = filled == 0;
    return !ended;
  }

  private void keep(int start, int end) {
    for (int i = start; blank && i < end; i++) {
      blank = chunk[i] == ' ' || chunk[i] == '\t' || chunk[i] == '\r';
    }
    int more = end - start;
    // One byte more than allowed may be the carriage return.
    if (tooLong || length + more > maxBytes + 1L) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      long doubled = Math.max(2L * line.length, (long) length + more);
      line = Arrays.copyOf(line, (int) Math.min(doubled, Math.min(maxBytes + 1L, MOST)));
    }
    System.arraycopy(chunk, start, line, length, more);
    length += more;
  }

  @Override
  public @Nullable Spliterator<NdjsonReader.UnreadLine> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }
}
