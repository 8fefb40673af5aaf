package io.github.sosmapping.core.text;

/**
 * How a translation came about.
 *
 * <p>Source: W36.
 */
public enum TranslationStatus {
  /** Translated by a person who speaks both languages. */
  BY_TRANSLATOR,

  /** Translated by software, not checked. */
  BY_MACHINE,

  /** Translated and then checked by a second person or by the speaker. */
  CHECKED,

  /** The original has changed since. */
  OUT_OF_DATE
}
