package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Facts;

/** Maps that may still be unfinished. */
final class Drafts {

  private Drafts() {}

  /** Tells whether a map is a draft that is not older than this many days. */
  static boolean isYoung(Facts facts, Mapping map, int days) {
    return map.status() == Lifecycle.DRAFT && facts.daysSince(map.heldOn()) <= days;
  }
}
