package io.github.sosmapping.core.goal;

/**
 * Whose goal it is.
 *
 * <p>Source: W5.
 */
public enum GoalOwner {
  /** The family's. */
  FAMILY,

  /** The agency's. */
  AGENCY,

  /** Family's and agency's together. */
  JOINT
}
