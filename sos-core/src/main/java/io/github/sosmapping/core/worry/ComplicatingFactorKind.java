package io.github.sosmapping.core.worry;

/**
 * What kind of circumstance a complicating factor is.
 *
 * <p>Source: S003; W1; kinds own design.
 */
public enum ComplicatingFactorKind {
  /** A parent's physical or mental health. */
  PARENT_HEALTH,

  /** Alcohol or drugs. */
  SUBSTANCE,

  /** Relationships between adults. */
  RELATIONSHIP,

  /** Money, work or housing. */
  MONEY_HOUSING,

  /** Few people nearby to turn to. */
  ISOLATION,

  /** Needs of the child. */
  CHILD_NEEDS,

  /** What the adults lived through themselves. */
  HISTORY,

  /** How services and professionals act. */
  PROFESSIONAL_SYSTEM,

  /** Something else. */
  OTHER
}
