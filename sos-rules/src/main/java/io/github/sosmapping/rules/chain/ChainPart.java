package io.github.sosmapping.rules.chain;

import io.github.sosmapping.core.walk.Pointer;

/**
 * One thing of a record as part of a chain. Holds nothing of its words; immutable and thread-safe.
 *
 * @param kind what it is
 * @param at its place in the record
 * @param id the id by which the record refers to it
 */
public record ChainPart(Kind kind, Pointer at, String id) {

  /** What a part of a chain is. */
  public enum Kind {
    /** Past harm. */
    HARM,
    /** A danger statement. */
    DANGER,
    /** A safety goal. */
    GOAL,
    /** A safety scale. */
    SCALE,
    /** A next step. */
    STEP,
    /** A rule of a safety plan. */
    RULE
  }
}
