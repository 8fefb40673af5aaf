package io.github.sosmapping.rules;

/** The part of the record that a rule looks at. */
public enum Topic {
  /** The map as a whole: headings, balance, judgement. */
  MAPPING,
  /** Past harm. */
  HARM,
  /** Danger statements and complicating factors. */
  DANGER,
  /** Strengths and existing safety. */
  SAFETY,
  /** Safety goals. */
  GOAL,
  /** Next steps. */
  STEP,
  /** Safety scales. */
  SCALE,
  /** The child's voice and what the child was told. */
  VOICE,
  /** The safety network. */
  NETWORK,
  /** Safety plans and the trajectory. */
  PLAN,
  /** How the work is done: supervision, methods. */
  PROCESS,
  /** Language and wording. */
  LANGUAGE,
  /** Links and ids. */
  LINK,
  /** Details that identify somebody. */
  PRIVACY
}
