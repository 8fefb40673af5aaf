package io.github.sosmapping.core.learning;

/**
 * Kind of care away from home.
 *
 * <p>Source: S002 §4.6.
 */
public enum CareType {
  /** With kin. */
  KINSHIP,

  /** With foster carers. */
  FOSTER,

  /** With a special guardian. */
  SPECIAL_GUARDIANSHIP,

  /** In a children's home. */
  RESIDENTIAL
}
