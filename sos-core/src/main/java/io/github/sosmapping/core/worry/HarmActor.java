package io.github.sosmapping.core.worry;

/**
 * Where harmful behaviour came from.
 *
 * <p>Source: W2.
 */
public enum HarmActor {
  /** An adult of the family or household. */
  ADULT_IN_FAMILY,

  /** Somebody in a care setting. */
  CARE_SETTING,

  /** Somebody outside the home and family. */
  OUTSIDE_HOME,

  /** The young person's own risky acts. */
  YOUNG_PERSON,

  /** Another child or young person. */
  OTHER_CHILD
}
