package io.github.sosmapping.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads the texts, numbers and words of a document, each from its first byte to behind its last.
 */
abstract sealed class Scalars extends Piece permits Tokens {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVERY = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** The byte that is read next. */
  int at;

  private byte[] unescaped = {};

  Scalars(byte[] json) {
    super(json);
  }

  /** First byte of the value that is to be read; 0 behind the end. */
  byte peek() {
    return byteAt(at);
  }

  private byte byteAt(int position) {
    return position < json.length ? json[position] : 0;
  }

  /** Reads a word such as {@code true}. */
  void word(String word) {
    for (int i = 0; i < word.length(); i++) {
      require(byteAt(at + i) == word.charAt(i));
    }
    at += word.length();
  }

  /** Reads a text of any length. */
  final void quoted() {
    require(peek() == '"');
    ascii = true;
    int from = at + 1;
    int stop = stop(from);
    if (json[stop] == '"') {
      source = json;
      start = from;
      end = stop;
      at = stop + 1;
    } else {
      unescape(from, stop);
    }
  }

  /** The next quotation mark, backslash or control character; notes what stands before it. */
  private int stop(int from) {
    int i = from;
    long seen = 0;
    for (int last = json.length - Long.BYTES; i <= last; i += Long.BYTES) {
      long bytes = (long) LONGS.get(json, i);
      long stops = stops(bytes);
      if (stops != 0) {
        int bits = Long.numberOfTrailingZeros(stops) & -Byte.SIZE;
        note(seen | (bytes & ((1L << bits) - 1)));
        return i + bits / Byte.SIZE;
      }
      seen |= bytes;
    }
    note(seen);
    for (; i < json.length; i++) {
      byte b = json[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        return i;
      }
      ascii &= b >= 0;
    }
    throw Rejection.INSTANCE;
  }

  private void note(long seen) {
    ascii &= (seen & HIGH_BITS) == 0;
  }

  // The lowest high bit that is set tells the first byte to stop at; those above it may be wrong.
  private static long stops(long bytes) {
    long quotes = bytes ^ '"' * EVERY;
    long backslashes = bytes ^ '\\' * EVERY;
    return (((quotes - EVERY) & ~quotes)
            | ((backslashes - EVERY) & ~backslashes)
            | ((bytes - ' ' * EVERY) & ~bytes))
        & HIGH_BITS;
  }

  private void unescape(int from, int firstStop) {
    int length = 0;
    int begin = from;
    int stop = firstStop;
    while (true) {
      length = keep(begin, stop, length);
      if (json[stop] == '"') {
        break;
      }
      require(json[stop] == '\\');
      at = stop + 1;
      length = escape(length);
      begin = at;
      stop = stop(begin);
    }
    source = unescaped;
    start = 0;
    end = length;
    at = stop + 1;
  }

  private int keep(int from, int to, int length) {
    int more = to - from;
    // Room for one escaped character too.
    if (length + more + 4 > unescaped.length) {
      unescaped = Arrays.copyOf(unescaped, 2 * (length + more) + 64);
    }
    System.arraycopy(json, from, unescaped, length, more);
    return length + more;
  }

  private int escape(int length) {
    byte b = peek();
    at++;
    if (b == 'u') {
      return encode(codePoint(), length);
    }
    int i = "\"\\/bfnrt".indexOf(b);
    require(i >= 0);
    unescaped[length] = (byte) "\"\\/\b\f\n\r\t".charAt(i);
    return length + 1;
  }

  // Half a surrogate pair is no character, and could not be written again.
  private int codePoint() {
    char unit = (char) hexadecimal();
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    require(Character.isHighSurrogate(unit));
    word("\\u");
    char low = (char) hexadecimal();
    require(Character.isLowSurrogate(low));
    return Character.toCodePoint(unit, low);
  }

  private int hexadecimal() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      byte b = byteAt(at++);
      int digit;
      if (b >= '0' && b <= '9') {
        digit = b - '0';
      } else {
        int letter = b | 0x20;
        require(letter >= 'a' && letter <= 'f');
        digit = letter - 'a' + 10;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private int encode(int codePoint, int length) {
    if (codePoint < 0x80) {
      unescaped[length] = (byte) codePoint;
      return length + 1;
    }
    ascii = false;
    int more = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    int bits = codePoint;
    for (int i = more; i > 0; i--) {
      unescaped[length + i] = (byte) (0x80 | (bits & 0x3F));
      bits >>= 6;
    }
    unescaped[length] = (byte) (0xFF00 >> (more + 1) | bits);
    return length + more + 1;
  }

  /** Reads a number, which can then be asked for. */
  void number() {
    int i = at + (peek() == '-' ? 1 : 0);
    i = byteAt(i) == '0' ? i + 1 : digits(i);
    whole = true;
    if (byteAt(i) == '.') {
      whole = false;
      i = digits(i + 1);
    }
    if ((byteAt(i) | 0x20) == 'e') {
      whole = false;
      byte sign = byteAt(i + 1);
      i = digits(i + (sign == '+' || sign == '-' ? 2 : 1));
    }
    source = json;
    start = at;
    end = i;
    at = i;
  }

  private int digits(int from) {
    int i = from;
    while (byteAt(i) >= '0' && byteAt(i) <= '9') {
      i++;
    }
    require(i > from);
    return i;
  }
}
