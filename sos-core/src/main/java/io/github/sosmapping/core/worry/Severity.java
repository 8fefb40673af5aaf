package io.github.sosmapping.core.worry;

/**
 * How serious an occasion of harm was judged to be.
 *
 * <p>Source: own design.
 */
public enum Severity {
  /** Mild. */
  MILD,

  /** Moderate. */
  MODERATE,

  /** Severe. */
  SEVERE,

  /** Not judged. */
  NOT_JUDGED
}
