package io.github.sosmapping.core.family;

/**
 * What a person is to the child or to the work.
 *
 * <p>Source: S002 §5.1; W17.
 */
public enum Role {
  /** A child of the record. */
  CHILD,

  /** Mother, father or another person with that place in the child's life. */
  PARENT,

  /** Somebody who looks after the child day by day without being a parent. */
  CARER,

  /** A parent's partner who lives in the home. */
  PARTNER_IN_HOME,

  /** A grandparent. */
  GRANDPARENT,

  /** A brother or sister who is not a child of the record. */
  SIBLING,

  /** Any other relative. */
  RELATIVE,

  /** A friend of the child or of the family. */
  FRIEND,

  /** A neighbour. */
  NEIGHBOUR,

  /** Somebody from the family's community, such as a coach or a faith leader. */
  COMMUNITY_MEMBER,

  /** The social worker. */
  SOCIAL_WORKER,

  /** The supervisor or team manager. */
  SUPERVISOR,

  /** The chair of the conference or reviewing officer. */
  CONFERENCE_CHAIR_OR_IRO,

  /** A health professional. */
  HEALTH,

  /** Somebody from school or nursery. */
  SCHOOL,

  /** A police officer. */
  POLICE,

  /** Any other professional. */
  OTHER_PROFESSIONAL;

  /**
   * Tells whether somebody in this role is tied to the child by nature or by choice rather than by
   * a job: kin, carers, friends, neighbours, the family's community.
   */
  public boolean isNaturallyConnected() {
    return this != CHILD && !isProfessional();
  }

  /** Tells whether somebody in this role is there because of their job. */
  public boolean isProfessional() {
    return switch (this) {
      case SOCIAL_WORKER,
          SUPERVISOR,
          CONFERENCE_CHAIR_OR_IRO,
          HEALTH,
          SCHOOL,
          POLICE,
          OTHER_PROFESSIONAL ->
          true;
      default -> false;
    };
  }

  /**
   * Tells whether somebody in this role looks after the child at home: a parent, carer or partner.
   */
  public boolean isParentOrCarer() {
    return this == PARENT || this == CARER || this == PARTNER_IN_HOME;
  }
}
