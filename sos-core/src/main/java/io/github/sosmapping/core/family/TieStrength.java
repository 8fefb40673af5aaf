package io.github.sosmapping.core.family;

/**
 * How a tie of an ecomap is felt.
 *
 * <p>Source: W35.
 */
public enum TieStrength {
  /** Strong and helpful. */
  STRONG,

  /** There, but thin. */
  WEAK,

  /** A source of strain. */
  STRESSFUL,

  /** Broken off. */
  BROKEN
}
