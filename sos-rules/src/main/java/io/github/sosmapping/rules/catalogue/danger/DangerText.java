package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.internal.Reading;

/** Where the words of a danger statement stand. */
final class DangerText {

  private DangerText() {}

  /** The statement and its parts. */
  static Reading of(Facts facts, Located<DangerStatement> danger) {
    return new Reading(facts)
        .add(danger.at(), "fullText", danger.value().fullText())
        .add(danger.at(), "behaviourFeared", danger.value().behaviourFeared())
        .add(danger.at(), "impactOnChild", danger.value().impactOnChild())
        .add(danger.at(), "condition", danger.value().condition());
  }
}
