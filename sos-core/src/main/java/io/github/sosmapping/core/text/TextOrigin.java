package io.github.sosmapping.core.text;

/**
 * Whose words a text is.
 *
 * <p>Source: W24; W41.
 */
public enum TextOrigin {
  /** Put into words by whoever recorded it. */
  RECORDER,

  /** The exact words of a child or a family member; never judged for wording. */
  OWN_WORDS,

  /** The exact words of a professional or of a document. */
  PROFESSIONAL_QUOTE,

  /** Drafted by software and not yet put into anybody's own words. */
  DRAFTED_BY_TOOL
}
