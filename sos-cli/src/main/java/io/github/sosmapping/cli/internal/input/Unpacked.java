package io.github.sosmapping.cli.internal.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Input as it is, or unpacked where it is packed by gzip: told by its first two bytes, which no
 * JSON can start with, and not by the name of a file.
 *
 * <p>Nothing is unpacked before it is asked for, so the limits of documents and lines hold for what
 * comes out, however small what goes in.
 */
final class Unpacked {

  private static final int CHUNK = 64 * 1024;
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;

  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, CHUNK);
    buffered.mark(2);
    boolean packed = buffered.read() == FIRST && buffered.read() == SECOND;
    buffered.reset();
    return packed
        ? new BufferedInputStream(new GZIPInputStream(new Patient(buffered), CHUNK), CHUNK)
        : buffered;
  }

  /**
   * Never says that nothing more is there. Several packed parts may follow each other, and a pipe
   * that has to wait for the next would otherwise look like the end.
   */
  private static final class Patient extends FilterInputStream {
    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
