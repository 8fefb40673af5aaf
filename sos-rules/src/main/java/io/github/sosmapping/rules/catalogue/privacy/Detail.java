package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.rules.Span;

/**
 * Something in a text that could tell a stranger who is meant.
 *
 * @param sure false for a guess from capital letters alone
 */
record Detail(Kind kind, Span span, boolean sure) {

  /** What it looks like; in the order of the rule's sentences. */
  enum Kind {
    PHONE,
    POSTCODE,
    NHS_NUMBER,
    EMAIL,
    BIRTH_DATE,
    NAME
  }

  static Detail sure(Kind kind, int start, int end) {
    return new Detail(kind, new Span(start, end), true);
  }
}
