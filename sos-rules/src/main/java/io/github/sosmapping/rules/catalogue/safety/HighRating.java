package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether anybody's latest number for a danger is high; each person's own, none averaged. */
final class HighRating {

  private HighRating() {}

  static boolean stands(Facts facts, DangerStatement danger, int number) {
    Map<Id<Individual>, ScaleRating> latest = new HashMap<>();
    for (Located<SafetyScale> scale : facts.scales()) {
      boolean overall = scale.value().forDanger().isEmpty();
      boolean about =
          scale
              .value()
              .forDanger()
              .filter(id -> facts.names(List.of(id), danger, DangerStatement.class))
              .isPresent();
      if (overall || about) {
        scale
            .value()
            .ratings()
            .forEach(rating -> latest.merge(rating.by(), rating, HighRating::later));
      }
    }
    return latest.values().stream().anyMatch(rating -> rating.value().asDouble() >= number);
  }

  private static ScaleRating later(ScaleRating one, ScaleRating other) {
    return other.ratedOn().isBefore(one.ratedOn()) ? one : other;
  }
}
