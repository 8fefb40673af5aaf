package io.github.sosmapping.core.goal;

/**
 * What kind of step it is.
 *
 * <p>Source: S002 §8; own design.
 */
public enum StepKind {
  /** A step of the work towards a goal. */
  PRACTICE,

  /** A task the law or a court sets, whatever the goals are. */
  STATUTORY
}
