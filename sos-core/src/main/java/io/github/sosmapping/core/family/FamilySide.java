package io.github.sosmapping.core.family;

/**
 * Side of a family as seen from the child.
 *
 * <p>Source: W20.
 */
public enum FamilySide {
  /** The mother's side. */
  MATERNAL,

  /** The father's side. */
  PATERNAL,

  /** Both sides, such as a full sibling. */
  BOTH,

  /** Neither, such as step-kin or chosen family. */
  OTHER
}
