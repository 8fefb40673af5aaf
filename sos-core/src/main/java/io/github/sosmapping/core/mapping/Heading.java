package io.github.sosmapping.core.mapping;

/**
 * A category of analysis on the map.
 *
 * <p>Source: W2; W30.
 */
public enum Heading {
  /** Past harm. */
  PAST_HARM,

  /** Danger statements. */
  DANGER,

  /** Complicating factors. */
  COMPLICATING_FACTORS,

  /** Existing strengths. */
  STRENGTHS,

  /** Existing safety. */
  SAFETY,

  /** Safety goals. */
  GOALS,

  /** Next steps. */
  NEXT_STEPS
}
