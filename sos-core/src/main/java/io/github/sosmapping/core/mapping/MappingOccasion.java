package io.github.sosmapping.core.mapping;

/**
 * What brought people together to make a map.
 *
 * <p>Source: S003; W5.
 */
public enum MappingOccasion {
  /** A visit to the family. */
  VISIT,

  /** A child protection conference. */
  CONFERENCE,

  /** A review. */
  REVIEW,

  /** A group supervision without the family. */
  GROUP_SUPERVISION,

  /** A core group meeting. */
  CORE_GROUP,

  /** A family network meeting. */
  FAMILY_NETWORK_MEETING,

  /** A strategy discussion between agencies. */
  STRATEGY_DISCUSSION
}
