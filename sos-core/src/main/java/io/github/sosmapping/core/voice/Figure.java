package io.github.sosmapping.core.voice;

/**
 * Which figure a child chose.
 *
 * <p>Source: S003; W22.
 */
public enum Figure {
  /** A fairy. */
  FAIRY,

  /** A wizard. */
  WIZARD,

  /** A figure of the child's own. */
  OTHER
}
