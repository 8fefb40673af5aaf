package io.github.sosmapping.core.family;

/**
 * Where the work with the family stands; what is expected at each stage is for rule sets to say.
 *
 * <p>Source: S002 §6.5.2; EARLY_HELP from S002 §3.4.
 */
public enum Stage {
  /** Family support before or instead of child protection. */
  EARLY_HELP,

  /** A worry has come in and is being looked at. */
  INTAKE,

  /** Enquiry and assessment are under way. */
  INVESTIGATION_ASSESSMENT,

  /** A plan is being made or carried out with the family. */
  ONGOING_CASEWORK,

  /** A child lives away from home in the care of the agency or of kin. */
  CHILDREN_IN_CARE,

  /** The work with the family has ended. */
  CLOSED
}
