package io.github.sosmapping.core.voice;

/**
 * What a page of words and pictures is about.
 *
 * <p>Source: own design; W26.
 */
public enum PanelTopic {
  /** Who is worried. */
  WHO_IS_WORRIED,

  /** What happened. */
  WHAT_HAPPENED,

  /** What it did to the child or the family. */
  EFFECT,

  /** What adults are doing about it. */
  WHAT_ADULTS_DO_NOW,

  /** A rule of the safety plan. */
  SAFETY_RULE,

  /** What stays good, and that it is not the child's fault. */
  REASSURANCE
}
