package io.github.sosmapping.rules.chain;

/** Where a chain does not go on. */
public enum Gap {
  /** The danger rests on no past harm and on no pattern. */
  NO_GROUNDS,
  /** No safety goal answers the danger. */
  NO_GOAL,
  /** No scale lies between the danger and its goals. */
  NO_SCALE,
  /** Nobody's number stands on any of these scales. */
  NO_NUMBER,
  /** Only professionals' numbers stand on these scales. */
  NO_FAMILY_NUMBER,
  /** No next step leads towards the goal. */
  NO_STEP,
  /** No rule of a plan in force answers the danger or serves one of its goals. */
  NO_RULE
}
