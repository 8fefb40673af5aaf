package io.github.sosmapping.core.basis;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.CharUtils;
import org.jspecify.annotations.Nullable;

/**
 * A term of a vocabulary that vendors may extend: one of ours, or one of theirs with a namespace.
 *
 * <p>A vendor's term looks like {@code vendor.example:TERM}: up to 100 lower-case letters, digits,
 * dots and hyphens, a colon, and up to 100 letters, digits and {@code . _ -}. It is kept as it is.
 * Immutable and thread-safe.
 *
 * @param <E> our own terms
 */
public final class OpenTerm<E extends Enum<E>> {

  private static final int MAX_PART = 100;

  private final @Nullable E known;
  private final String term;

  private OpenTerm(@Nullable E known, String term) {
    this.known = known;
    this.term = term;
  }

  /** Returns one of our own terms. */
  public static <E extends Enum<E>> OpenTerm<E> of(E known) {
    return new OpenTerm<>(known, known.name());
  }

  /**
   * Returns a vendor's term.
   *
   * @throws IntegrityException if it does not have the form {@code namespace:TERM}
   */
  public static <E extends Enum<E>> OpenTerm<E> vendor(String term) {
    if (!isVendorTerm(term)) {
      throw new IntegrityException(IntegrityException.Code.NOT_A_VENDOR_TERM, "term");
    }
    return new OpenTerm<>(null, term);
  }

  /** Tells whether a text has the form of a vendor's term. */
  public static boolean isVendorTerm(String text) {
    int colon = text.indexOf(':');
    if (!Extensions.isNamespace(text.substring(0, Math.max(colon, 0)))) {
      return false;
    }
    int length = text.length() - colon - 1;
    if (length < 1 || length > MAX_PART) {
      return false;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '_' || c == '.' || c == '-';
      if (!CharUtils.isAsciiAlphanumeric(c) && (!mark || i == colon + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Returns our own term, or empty when it is a vendor's. */
  public Optional<E> known() {
    return Optional.ofNullable(known);
  }

  /** Tells whether this is the given term of ours. */
  public boolean is(E candidate) {
    return known == candidate;
  }

  /** Returns the term as it stands in a document. */
  public String term() {
    return term;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenTerm<?> that
        && Objects.equals(known, that.known)
        && term.equals(that.term);
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }

  /** Returns our own term, or only that it is a vendor's. */
  @Override
  public String toString() {
    return known == null ? "OpenTerm" : term;
  }
}
