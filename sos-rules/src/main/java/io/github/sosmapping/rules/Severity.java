package io.github.sosmapping.rules;

/**
 * How much a finding matters for the record, never for the person who wrote it.
 *
 * <p>In the order of weight, so that {@code compareTo} tells the heavier one: the first is the
 * heaviest.
 */
public enum Severity {
  /** The chain of the work is broken, or a part cannot be used as it stands. */
  ERROR,
  /** A supervisor should look at it. */
  WARNING,
  /** A prompt on wording or practice. */
  ADVICE;

  /** Tells whether this weighs at least as much as another severity. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
