package io.github.sosmapping.core.family;

/**
 * Country whose law and guidance apply to the work.
 *
 * <p>Source: S003; W35; W38.
 */
public enum Jurisdiction {
  /** England. */
  ENGLAND,

  /** Wales. */
  WALES,

  /** Scotland. */
  SCOTLAND,

  /** Northern Ireland. */
  NORTHERN_IRELAND,

  /** Ireland. */
  IRELAND,

  /** The Netherlands. */
  NETHERLANDS,

  /** The United States of America. */
  UNITED_STATES,

  /** Australia. */
  AUSTRALIA,

  /** Canada. */
  CANADA,

  /** New Zealand. */
  NEW_ZEALAND
}
