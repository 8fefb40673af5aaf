package io.github.sosmapping.core.basis;

/**
 * Thrown when a value would contradict itself: an id that is none, an end before a start, two
 * entries of one list with the same id.
 *
 * <p>Unfinished work is never a reason. The message names the property and the kind of
 * contradiction, and nothing of the record.
 */
public final class IntegrityException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The kinds of contradiction. */
  public enum Code {
    /** The text has not the form of an id. */
    NOT_AN_ID("is not an id"),
    /** The text is empty, too long or holds control characters. */
    NOT_A_LABEL("is not a label"),
    /** The text is not a language tag. */
    NOT_A_LANGUAGE("is not a language tag"),
    /** The text has not the form {@code namespace:TERM}. */
    NOT_A_VENDOR_TERM("is not a vendor's term"),
    /** The text has not the form of a namespace. */
    NOT_A_NAMESPACE("is not a namespace"),
    /** The text holds half a surrogate pair. */
    NOT_UNICODE("is not well-formed Unicode"),
    /** The number is not allowed here. */
    OUT_OF_RANGE("is out of range"),
    /** Two entries of one list have the same id. */
    DUPLICATE_ID("holds two entries with the same id"),
    /** Something names itself as its earlier version. */
    NAMES_ITSELF("names the object itself"),
    /** The end lies before the start. */
    ENDS_BEFORE_START("lies before the start");

    private final String text;

    Code(String text) {
      this.text = text;
    }
  }

  private final Code code;
  private final String property;

  /** For the types of this library. */
  public IntegrityException(Code code, String property) {
    super("'" + property + "' " + code.text);
    this.code = code;
    this.property = property;
  }

  /** Returns the kind of contradiction. */
  public Code code() {
    return code;
  }

  /** Returns the property that holds the contradiction. */
  public String property() {
    return property;
  }
}
