package io.github.sosmapping.core.basis;

import org.apache.commons.lang3.CharUtils;

/**
 * Id of something in a record, typed by what it names.
 *
 * <p>1 to 100 characters: ASCII letters, digits and {@code . _ : -}, starting with a letter or
 * digit. Ids are compared as they are; they are pseudonymous by contract, and still {@code
 * toString} does not show them, because not every source system keeps names out of its keys.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the id names
 */
@SuppressWarnings("UnusedTypeParameter") // only the compiler needs to know what an id names
public final class Id<T extends Identified> {

  private static final int MAX_LENGTH = 100;

  private final String value;

  private Id(String value) {
    this.value = value;
  }

  /**
   * Returns the id with this text.
   *
   * @throws IntegrityException if the text is not an id
   */
  public static <T extends Identified> Id<T> of(String value) {
    if (!isId(value)) {
      throw new IntegrityException(IntegrityException.Code.NOT_AN_ID, "id");
    }
    return new Id<>(value);
  }

  /** Returns the same id, seen as naming something more general. */
  public static <T extends Identified> Id<T> widen(Id<? extends T> id) {
    return new Id<>(id.value);
  }

  /** Tells whether a text has the form of an id. */
  public static boolean isId(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH || !CharUtils.isAsciiAlphanumeric(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      char c = text.charAt(i);
      if (!CharUtils.isAsciiAlphanumeric(c) && c != '.' && c != '_' && c != ':' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Returns the id as text. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id<?> that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the name of the type, never the id. */
  @Override
  public String toString() {
    return "Id";
  }
}
