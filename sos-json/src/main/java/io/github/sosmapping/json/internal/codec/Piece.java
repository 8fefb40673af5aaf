package io.github.sosmapping.json.internal.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text or number of a document that was read last, and what can be asked about it. Nothing is
 * made of it before it is asked for.
 */
abstract sealed class Piece permits Scalars {

  // Longer than any number that is short enough, and than those the parser of explanations takes.
  private static final int MAX_NUMBER_LENGTH = 1_200;

  /** The document. */
  final byte[] json;

  // Where the bytes of the piece stand, free of escapes.
  byte[] source;
  int start;
  int end;

  /** Whether the text is ASCII; for a number, what was said of the text before. */
  boolean ascii;

  /** Whether the number is written as digits only. */
  boolean whole;

  Piece(byte[] json) {
    this.json = json;
    this.source = json;
  }

  static void require(boolean condition) {
    if (!condition) {
      throw Rejection.INSTANCE;
    }
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
