package io.github.sosmapping.cli.internal.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input as it is, or unpacked where it is packed by gzip: told by its first two bytes, which no
 * JSON can start with, and not by the name of a file.
 *
 * <p>Nothing is unpacked before it is asked for, so the limits of documents and lines hold for what
 * comes out, however small what goes in.
 *
 * @param stream what it says
 * @param wasPacked whether it was packed
 */
public record Unpacked(InputStream stream, boolean wasPacked) {

  private static final int CHUNK = 64 * 1024;
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;

  /**
   * Looks at the start of a stream.
   *
   * @throws IOException if it cannot be read
   */
  public static Unpacked of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, CHUNK);
    buffered.mark(2);
    boolean packed = buffered.read() == FIRST && buffered.read() == SECOND;
    buffered.reset();
    return packed
        ? new Unpacked(new BufferedInputStream(PackedParts.of(buffered), CHUNK), true)
        : new Unpacked(buffered, false);
  }
}
