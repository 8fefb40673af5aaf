package io.github.sosmapping.core.plan;

/**
 * How a rule went.
 *
 * <p>Source: W18.
 */
public enum EvidenceResult {
  /** The rule was kept. */
  KEPT,

  /** The rule was broken. */
  BROKEN,

  /** A hard situation came up and the rule held. */
  TESTED
}
