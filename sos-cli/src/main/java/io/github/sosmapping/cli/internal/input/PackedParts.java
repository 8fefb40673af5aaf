package io.github.sosmapping.cli.internal.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Parts packed by gzip, one behind the other to the end of the stream.
 *
 * <p>The class of the JDK takes bytes behind a part that start no other for the end, and says
 * nothing of them; they could be the rest of somebody's records.
 */
final class PackedParts extends GZIPInputStream {

  private static final int CHUNK = 64 * 1024;
  private static final int TRAILER = 8;

  private final Patient source;
  private long filled;

  private PackedParts(Patient source) throws IOException {
    super(source, CHUNK);
    this.source = source;
  }

  static InputStream of(InputStream in) throws IOException {
    return new PackedParts(new Patient(in));
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = source.count;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    int read = super.read(target, start, length);
    // Looking for a further part has read on where there was none.
    if (read < 0 && source.count > filled - inf.getRemaining() + TRAILER) {
      throw new ZipException("something stands behind the packed part");
    }
    return read;
  }

  /**
   * Counts, and never says that nothing more is there. A pipe that has to wait for the next part
   * would otherwise look like the end.
   */
  private static final class Patient extends FilterInputStream {
    private long count;

    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
      int read = super.read(target, start, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
