package io.github.sosmapping.core.basis;

/**
 * What kind of source an entry rests on.
 *
 * <p>Source: W10; own design.
 */
public enum SourceKind {
  /** Told by somebody. */
  TOLD,

  /** Seen or heard by the recorder. */
  OBSERVED,

  /** Taken from a document, such as a letter or a court order. */
  DOCUMENT,

  /** Came with the referral. */
  REFERRAL,

  /** Agreed or said in a meeting. */
  MEETING,

  /** Drawn, written or shown by the child. */
  CHILDS_WORK,

  /** Taken over from another system. */
  IMPORTED
}
