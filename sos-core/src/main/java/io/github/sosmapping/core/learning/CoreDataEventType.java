package io.github.sosmapping.core.learning;

/**
 * What kind of event it is.
 *
 * <p>Source: S002 §4.6.
 */
public enum CoreDataEventType {
  /** The child was referred. */
  REFERRED,

  /** Family support began. */
  FAMILY_SUPPORT_STARTED,

  /** A child protection assessment began. */
  ASSESSMENT_STARTED,

  /** Child protection intervention began. */
  INTERVENTION_STARTED,

  /** The child came into care. */
  ENTERED_CARE,

  /** The child returned home. */
  REUNIFIED,

  /** The kind of care changed. */
  CARE_CHANGED,

  /** The child was adopted. */
  ADOPTED,

  /** The child was referred or harm was confirmed again. */
  REREFERRED,

  /** The work ended. */
  CLOSED
}
