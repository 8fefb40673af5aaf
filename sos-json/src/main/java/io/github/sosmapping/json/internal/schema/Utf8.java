package io.github.sosmapping.json.internal.schema;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Whether bytes are UTF-8, and where a byte stands in lines and columns.
 *
 * <p>The JSON parser guesses other encodings and lets overlong forms pass; a format that other
 * systems rely on must not.
 */
public final class Utf8 {

  /** Number of bytes of a byte order mark. */
  public static final int MARK_LENGTH = 3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** Tells whether the bytes start with a byte order mark in UTF-8. */
  public static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Tells whether the bytes start like UTF-16 or UTF-32; JSON in UTF-8 never does. */
  public static boolean looksLikeOtherEncoding(byte[] bytes) {
    int first = Math.min(2, bytes.length);
    for (int i = 0; i < first; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the position of the first byte that is not well-formed UTF-8, or -1. */
  public static int firstMalformed(byte[] bytes) {
    int i = 0;
    int length = bytes.length;
    while (i < length) {
      if (i + Long.BYTES <= length && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
      } else {
        int size = bytes[i] >= 0 ? 1 : sequence(bytes, i);
        if (size == 0) {
          return i;
        }
        i += size;
      }
    }
    return -1;
  }

  /** Length of the well-formed sequence of several bytes that starts here, or 0. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    if (first >= 0xC2 && first <= 0xDF) {
      return isContinuation(second) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      boolean shortest = first != 0xE0 || second >= 0xA0;
      boolean noSurrogate = first != 0xED || second <= 0x9F;
      return isContinuation(second) && shortest && noSurrogate && continues(bytes, at + 2, 1)
          ? 3
          : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
      boolean shortest = first != 0xF0 || second >= 0x90;
      boolean inRange = first != 0xF4 || second <= 0x8F;
      return isContinuation(second) && shortest && inRange && continues(bytes, at + 2, 2) ? 4 : 0;
    }
    return 0;
  }

  /** Tells whether the bytes end within a character that starts here and is well-formed so far. */
  static boolean isCutOff(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length <= bytes.length) {
      return false;
    }
    // Whatever is missing of the character, these bytes can continue some well-formed one.
    byte[] completed = Arrays.copyOfRange(bytes, at, at + length);
    int missing = at + length - bytes.length;
    Arrays.fill(completed, length - missing, length, (byte) (first == 0xF4 ? 0x80 : 0xA0));
    if (first == 0xED && missing == 2) {
      completed[1] = (byte) 0x80;
    }
    return sequence(completed, 0) == length;
  }

  private static boolean continues(byte[] bytes, int at, int count) {
    if (at + count > bytes.length) {
      return false;
    }
    for (int i = at; i < at + count; i++) {
      if (!isContinuation(bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isContinuation(int b) {
    return (b & 0xC0) == 0x80;
  }
}
