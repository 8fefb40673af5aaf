package io.github.sosmapping.core.family;

/**
 * How two people of a genogram are related.
 *
 * <p>Source: S002 §3.3.
 */
public enum RelationshipKind {
  /** Parent of the other by birth or adoption. */
  PARENT_OF,

  /** Step-parent of the other. */
  STEP_PARENT_OF,

  /** Partner or spouse. */
  PARTNER_OF,

  /** Former partner or spouse. */
  FORMER_PARTNER_OF,

  /** Brother or sister. */
  SIBLING_OF,

  /** Any other kinship. */
  OTHER_KIN_OF
}
