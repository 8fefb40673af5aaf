package io.github.sosmapping.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The JSON of one document, byte by byte. Only decides: whatever is not JSON as RFC 8259 has it
 * ends in a {@link Rejection}, and what it is is found out by others.
 *
 * <p>Every method that reads a value starts on the first byte of it and ends just behind it, so
 * that no value can be read twice or skipped. The bytes are known to be UTF-8.
 */
final class Tokens {

  /** Longest name of a property, in UTF-16 units. */
  static final int MAX_NAME_LENGTH = 50_000;

  // Longer than any number that is short enough, and than those the parser of explanations takes.
  private static final int MAX_NUMBER_LENGTH = 1_200;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVERY = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final byte[] json;
  private final int maxDepth;
  private final int maxTextLength;
  private int at;
  private int depth;
  private boolean first;

  // The text or number that was read last: where its bytes stand, free of escapes.
  private byte[] source;
  private int start;
  private int end;
  private boolean ascii;
  private boolean whole;
  private byte[] unescaped = {};

  Tokens(byte[] json, int maxDepth, int maxTextLength) {
    this.json = json;
    this.source = json;
    this.maxDepth = maxDepth;
    this.maxTextLength = maxTextLength;
    skipBlanks();
  }

  /** The byte at which the next value, or whatever stands there instead, begins. */
  int position() {
    return at;
  }

  /** Insists that nothing but blanks follows. */
  void finish() {
    skipBlanks();
    require(at == json.length);
  }

  /** First byte of the value that is to be read; 0 behind the end. */
  byte peek() {
    return byteAt(at);
  }

  private byte byteAt(int position) {
    return position < json.length ? json[position] : 0;
  }

  static void require(boolean condition) {
    if (!condition) {
      throw Rejection.INSTANCE;
    }
  }

  void startObject() {
    open('{');
  }

  void startArray() {
    open('[');
  }

  private void open(char bracket) {
    require(peek() == bracket && ++depth <= maxDepth);
    at++;
    first = true;
  }

  /** Moves to the next property or element; false at the end of the object or array. */
  boolean next(char bracket) {
    skipBlanks();
    if (peek() == bracket) {
      at++;
      depth--;
      first = false;
      return false;
    }
    if (first) {
      first = false;
    } else {
      require(peek() == ',');
      at++;
      skipBlanks();
    }
    return true;
  }

  /** Reads the name of a property and moves to its value. */
  void name() {
    quoted();
    require(end - start <= MAX_NAME_LENGTH || string().length() <= MAX_NAME_LENGTH);
    skipBlanks();
    require(peek() == ':');
    at++;
    skipBlanks();
  }

  private void skipBlanks() {
    while (at < json.length) {
      byte b = json[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        return;
      }
      at++;
    }
  }

  /** Reads a word such as {@code true}. */
  void word(String word) {
    for (int i = 0; i < word.length(); i++) {
      require(byteAt(at + i) == word.charAt(i));
    }
    at += word.length();
  }

  /** Reads a text, which can then be asked for. */
  void text() {
    quoted();
    if (end - start > maxTextLength) {
      require(string().length() <= maxTextLength);
    }
  }

  private void quoted() {
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

  /** Tells whether the number that was read is written as digits only, and few of them. */
  boolean isSmallInteger() {
    return whole && end - start <= 9;
  }

  int smallInteger() {
    boolean negative = source[start] == '-';
    int value = digits(negative ? 1 : 0, end - start);
    return negative ? -value : value;
  }

  BigDecimal decimal() {
    require(end - start <= MAX_NUMBER_LENGTH);
    try {
      return new BigDecimal(string());
    } catch (NumberFormatException e) {
      // An exponent beyond what can be held at all; the message of this exception quotes it.
      throw Rejection.INSTANCE;
    }
  }

  /** The text that was read last. */
  String string() {
    return new String(
        source, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** Which of these names the text is that was read last, or below 0. */
  int among(Names names) {
    return names.find(source, start, end);
  }

  /** A hash of the text that was read last. */
  long hash() {
    return Names.hash(source, start, end);
  }

  /** Tells whether the text that was read last stands in the document as it is. */
  boolean isPlain() {
    return source == json;
  }

  /** Where the text that was read last starts, if it stands in the document as it is. */
  int start() {
    return start;
  }

  /** Tells whether the text that was read last is the same as the bytes there. */
  boolean isAt(int position, int length) {
    return length == end - start
        && Arrays.equals(json, position, position + length, source, start, end);
  }

  boolean is(String asciiText) {
    int length = asciiText.length();
    if (length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (source[start + i] != asciiText.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Bytes of the text that was read last. */
  int length() {
    return end - start;
  }

  byte byteOfText(int index) {
    return source[start + index];
  }

  /** The number that these digits of the text are. */
  int digits(int from, int to) {
    int number = 0;
    for (int i = start + from; i < start + to; i++) {
      int digit = source[i] - '0';
      require(digit >= 0 && digit <= 9);
      number = number * 10 + digit;
    }
    return number;
  }
}
