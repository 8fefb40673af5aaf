package io.github.sosmapping.cli.internal.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The first line of a stream, to tell one document from many: many have a whole one on it. */
final class FirstLine {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] line;
  private final InputStream in;

  private FirstLine(byte[] line, InputStream in) {
    this.line = line;
    this.in = in;
  }

  /** Reads the first line that is not blank, or as much of it as a document may have. */
  static FirstLine of(InputStream in, int maxBytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    while (line.size() <= maxBytes) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      line.write(b);
      if (b == '\n' && !blank) {
        break;
      }
      blank &= isBlank((byte) b);
    }
    return new FirstLine(line.toByteArray(), in);
  }

  /** Returns the stream from its beginning. */
  InputStream withTheRest() {
    return new SequenceInputStream(new ByteArrayInputStream(line), in);
  }

  /** Tells whether the line holds one object from brace to brace. */
  boolean isWholeObject() {
    int i = skipBlanks(startsWithMark() ? MARK.length : 0);
    if (i == line.length || line[i] != '{') {
      return false;
    }
    int depth = 0;
    boolean inText = false;
    for (; i < line.length; i++) {
      byte b = line[i];
      if (inText) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inText = false;
        }
      } else if (b == '"') {
        inText = true;
      } else if (b == '{') {
        depth++;
      } else if (b == '}' && --depth == 0) {
        return skipBlanks(i + 1) == line.length;
      }
    }
    return false;
  }

  private boolean startsWithMark() {
    return line.length >= MARK.length
        && line[0] == MARK[0]
        && line[1] == MARK[1]
        && line[2] == MARK[2];
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < line.length && isBlank(line[i])) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
