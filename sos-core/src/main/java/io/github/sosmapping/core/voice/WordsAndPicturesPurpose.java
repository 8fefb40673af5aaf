package io.github.sosmapping.core.voice;

/**
 * What a words and pictures story is for.
 *
 * <p>Source: S002 Table 4.2.
 */
public enum WordsAndPicturesPurpose {
  /** Tells the child why people are involved. */
  EXPLANATION,

  /** Tells the child the rules of the safety plan. */
  SAFETY_PLAN
}
