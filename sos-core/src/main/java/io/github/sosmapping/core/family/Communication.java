package io.github.sosmapping.core.family;

/**
 * How a child mainly communicates.
 *
 * <p>Source: W41.
 */
public enum Communication {
  /** In spoken words. */
  VERBAL,

  /** Too young to speak. */
  PRE_VERBAL,

  /** Not in spoken words. */
  NON_VERBAL,

  /** In signs or with a communication aid. */
  SIGNS_OR_AIDS
}
