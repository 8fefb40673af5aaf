package io.github.sosmapping.core.mapping;

/**
 * How somebody took part.
 *
 * <p>Source: W29.
 */
public enum Attendance {
  /** Was there. */
  PRESENT,

  /** Joined by phone or video. */
  REMOTE,

  /** Sent their views. */
  SENT_VIEWS,

  /** Was invited and did not come. */
  INVITED_ABSENT,

  /** Was not invited. */
  NOT_INVITED
}
