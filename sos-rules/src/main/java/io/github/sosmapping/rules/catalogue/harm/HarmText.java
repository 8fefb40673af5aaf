package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.HarmMatrix;
import io.github.sosmapping.core.worry.HarmOccasion;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.internal.Reading;
import java.util.List;

/** Where the words and the occasions of a past harm stand. */
final class HarmText {

  private HarmText() {}

  /** Behaviour, effect and the statement in one piece. */
  static Reading of(Facts facts, Located<PastHarm> harm) {
    return new Reading(facts)
        .add(harm.at(), "behaviour", harm.value().behaviour())
        .add(harm.at(), "impact", harm.value().impact())
        .add(harm.at(), "fullText", harm.value().fullText());
  }

  /** All of it, the rows of the harm matrix included. */
  static Reading withOccasions(Facts facts, Located<PastHarm> harm) {
    Reading reading = of(facts, harm).add(harm.at(), "frequency", harm.value().frequency());
    harm.value()
        .harmMatrix()
        .ifPresent(
            matrix -> {
              for (Located<HarmOccasion> row :
                  Facts.located(harm.at().to("harmMatrix"), "occasions", matrix.occasions())) {
                reading
                    .add(row.at(), "behaviour", row.value().behaviour())
                    .add(row.at(), "impactOnChild", row.value().impactOnChild());
              }
            });
    return reading;
  }

  static List<HarmOccasion> occasions(PastHarm harm) {
    return harm.harmMatrix().map(HarmMatrix::occasions).orElse(List.of());
  }
}
