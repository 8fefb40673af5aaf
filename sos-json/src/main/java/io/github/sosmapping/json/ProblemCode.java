package io.github.sosmapping.json;

import java.util.Locale;

/** The kinds of trouble a document can be in. The texts of {@link #text} are stable. */
public enum ProblemCode {
  /** There is nothing in the input. */
  EMPTY_INPUT,
  /** The input could not be opened or read to its end. */
  CANNOT_READ,
  /** The input holds more bytes than allowed. */
  TOO_LARGE,
  /** The bytes are not UTF-8. */
  NOT_UTF8,
  /** The text is not JSON. */
  NOT_JSON,
  /** The document ends in the middle. */
  TRUNCATED,
  /** Something stands behind the end of the document. */
  TRAILING_CONTENT,
  /** An object has two properties with the same name. */
  DUPLICATE_PROPERTY,
  /** A text holds half a surrogate pair. */
  LONE_SURROGATE,
  /** Objects and arrays are nested more deeply than allowed. */
  TOO_DEEP,
  /** A text is longer than allowed. */
  TEXT_TOO_LONG,
  /** The name of a property is longer than allowed. */
  NAME_TOO_LONG,
  /** A number has more digits than allowed. */
  NUMBER_TOO_LONG,
  /** The document holds more array elements than allowed. */
  TOO_MANY_ITEMS,
  /** The document is JSON, but not an object. */
  NOT_AN_OBJECT,
  /** The document does not name its schema version. */
  VERSION_MISSING,
  /** What the document names is no schema version that ever was. */
  VERSION_UNKNOWN,
  /** The document is written in a schema version later than this library. */
  VERSION_NEWER,
  /** A required property is missing. */
  MISSING_PROPERTY,
  /** A property is not part of the format. */
  UNKNOWN_PROPERTY,
  /** A value is of another JSON type. */
  WRONG_TYPE,
  /** A text is not one of the terms allowed here. */
  NOT_A_TERM,
  /** A text does not have the form it needs here. */
  WRONG_FORM,
  /** A number is outside what is allowed here. */
  OUT_OF_RANGE,
  /** A key under extensions is not a namespace. */
  NOT_A_NAMESPACE,
  /** Two entries of one list have the same id. */
  DUPLICATE_ID,
  /** Something names itself as its earlier version. */
  NAMES_ITSELF,
  /** An end lies before its start. */
  ENDS_BEFORE_START,
  /** The library contradicted itself; a fault of ours, not of the document. */
  INTERNAL_FAULT;

  /** Returns the stable text of this code, such as {@code missing-property}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
