package io.github.sosmapping.core.learning;

/**
 * The part somebody plays in a group supervision.
 *
 * <p>Source: S002 §5.3.
 */
public enum SupervisionRole {
  /** Brings the record. */
  CASEWORKER,

  /** Leads through the process. */
  FACILITATOR,

  /** Advises the facilitator. */
  ADVISER,

  /** Listens and thinks along. */
  OBSERVER_PARTICIPANT
}
