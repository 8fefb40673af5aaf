package io.github.sosmapping.json.internal.codec;

/**
 * The JSON of one document, byte by byte. Only decides: whatever is not JSON as RFC 8259 has it
 * ends in a {@link Rejection}, and what it is is found out by others.
 *
 * <p>Every method that reads a value starts on the first byte of it and ends just behind it, so
 * that no value can be read twice or skipped. The bytes are known to be UTF-8.
 */
final class Tokens extends Scalars {

  /** Longest name of a property, in UTF-16 units. */
  static final int MAX_NAME_LENGTH = 50_000;

  private final int maxDepth;
  private final int maxTextLength;
  private int depth;
  private boolean first;

  Tokens(byte[] json, int maxDepth, int maxTextLength) {
    super(json);
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

  /** Reads a text, which can then be asked for. */
  void text() {
    quoted();
    if (end - start > maxTextLength) {
      require(string().length() <= maxTextLength);
    }
  }
}
