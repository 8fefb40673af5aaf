package io.github.sosmapping.core.basis;

/**
 * How a wording came about.
 *
 * <p>Source: own design.
 */
public enum Production {
  /** Written by a person. */
  WRITTEN_BY_PERSON,

  /** Spoken by a person and written down by software. */
  DICTATED,

  /** Drafted by software from notes or a transcript. */
  DRAFTED_BY_TOOL,

  /** Taken over from another system as it stood. */
  IMPORTED
}
