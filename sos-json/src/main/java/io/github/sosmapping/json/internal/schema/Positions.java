package io.github.sosmapping.json.internal.schema;

/**
 * Lines and columns of bytes in a document.
 *
 * <p>Asked in the order of the document it goes through the bytes once. Not thread-safe.
 */
final class Positions {

  private final byte[] json;
  private int offset;
  private int line = 1;
  private int column = 1;

  Positions(byte[] json) {
    this.json = json;
  }

  /** Moves to a byte; going back starts again. */
  void moveTo(int target) {
    if (target < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    int end = Math.min(target, json.length);
    for (; offset < end; offset++) {
      byte b = json[offset];
      if (b == '\n') {
        line++;
        column = 1;
      } else if ((b & 0xC0) != 0x80) {
        // Continuation bytes belong to the character before.
        column++;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
