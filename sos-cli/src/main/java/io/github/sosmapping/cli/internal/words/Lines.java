package io.github.sosmapping.cli.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 that end in a line feed; no line, however long, takes more than its share. */
final class Lines {

  /** Characters a line may have; longer ones are passed over. */
  static final int LONGEST = 32 * 1024 * 1024;

  private static final char MARK = '\uFEFF';
  private static final int CHUNK = 64 * 1024;

  private final Reader in;
  private final char[] chunk = new char[CHUNK];
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int filled;
  private long number;
  private boolean tooLong;

  Lines(InputStream in) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Returns the next line without its end, empty when it is too long; null after the last. */
  @Nullable String next() throws IOException {
    line.setLength(0);
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      append(end);
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return tooLong ? "" : trimmed();
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }

  private void append(int end) {
    tooLong |= line.length() + (end - at) > LONGEST;
    if (tooLong) {
      line.setLength(0);
      line.trimToSize();
    } else {
      line.append(chunk, at, end - at);
    }
  }

  private String trimmed() {
    int from = number == 1 && line.length() > 0 && line.charAt(0) == MARK ? 1 : 0;
    int to = line.length();
    if (to > from && line.charAt(to - 1) == '\r') {
      to--;
    }
    return line.substring(from, to);
  }

  /** Number of the line that was returned last, from 1. */
  long number() {
    return number;
  }

  /** Tells whether the line that was returned last was too long to keep. */
  boolean isTooLong() {
    return tooLong;
  }
}
