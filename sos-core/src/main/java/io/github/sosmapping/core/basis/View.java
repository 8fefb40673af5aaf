package io.github.sosmapping.core.basis;

/**
 * Whether a person shares a statement.
 *
 * <p>Source: W1; own design.
 */
public enum View {
  /** Shares it. */
  AGREES,

  /** Shares part of it. */
  PARTLY,

  /** Does not share it. */
  DISAGREES,

  /** Was not asked, for the reason given. */
  NOT_ASKED
}
