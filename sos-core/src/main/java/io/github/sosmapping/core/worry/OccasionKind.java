package io.github.sosmapping.core.worry;

/**
 * Which occasion of harm a row tells of.
 *
 * <p>Source: W15; field practice.
 */
public enum OccasionKind {
  /** The first known occasion. */
  FIRST,

  /** The worst occasion. */
  WORST,

  /** The latest occasion. */
  LATEST,

  /** What usually happens. */
  PATTERN
}
