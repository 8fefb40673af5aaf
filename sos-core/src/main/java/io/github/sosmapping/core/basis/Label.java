package io.github.sosmapping.core.basis;

/**
 * A short text without a language: a pseudonymous label, the name of a tool, a reference to a
 * drawing.
 *
 * <p>1 to 200 characters (code points), no control characters. For sentences see {@link
 * io.github.sosmapping.core.text.PlainText}. Immutable and thread-safe; {@code toString} shows no
 * content.
 */
public final class Label {

  private static final int MAX_LENGTH = 200;

  private final String value;

  private Label(String value) {
    this.value = value;
  }

  /**
   * Returns the label with this text.
   *
   * @throws IntegrityException if the text is empty, too long, or holds control characters or half
   *     a surrogate pair
   */
  public static Label of(String value) {
    if (!isLabel(value)) {
      throw new IntegrityException(IntegrityException.Code.NOT_A_LABEL, "label");
    }
    Integrity.wellFormed("label", value);
    return new Label(value);
  }

  private static boolean isLabel(String text) {
    int length = text.length();
    if (length == 0 || (length > MAX_LENGTH && text.codePointCount(0, length) > MAX_LENGTH)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Returns the label as text. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the name of the type, never the text. */
  @Override
  public String toString() {
    return "Label";
  }
}
