package io.github.sosmapping.testkit.internal.compare;

/** What a difference between two records is about. */
public enum Aspect {
  /** The words of a text. */
  TEXTS,
  /** A translation of a text. */
  TRANSLATIONS,
  /** A day or a month. */
  DATES,
  /** A number that somebody gave. */
  NUMBERS,
  /** Who or what an entry leads to. */
  LINKS,
  /** An entry as a whole. */
  ENTRIES,
  /** A term of the format, a label, a truth value. */
  VALUES,
  /** What vendors added. */
  EXTENSIONS,
  /** The order of a list. */
  ORDER
}
