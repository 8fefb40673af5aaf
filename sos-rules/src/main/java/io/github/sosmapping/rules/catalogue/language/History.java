package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.util.BitSet;
import java.util.List;

/** Maps and plans that no longer stand, whose words nobody would change. */
final class History {

  private final BitSet mappings;
  private final BitSet plans = new BitSet();

  History(Facts facts) {
    mappings = new BitSet();
    mappings.set(0, facts.record().mappings().size());
    for (Located<Mapping> current : facts.currentMappings()) {
      mappings.clear(current.at().positionIn("mappings"));
    }
    List<SafetyPlan> all = facts.record().safetyPlans();
    for (int i = 0; i < all.size(); i++) {
      plans.set(i, all.get(i).status() == Lifecycle.SUPERSEDED || !facts.stands(all.get(i)));
    }
  }

  boolean holds(Pointer place) {
    int mapping = place.positionIn("mappings");
    if (mapping >= 0) {
      return mappings.get(mapping);
    }
    int plan = place.positionIn("safetyPlans");
    return plan >= 0 && plans.get(plan);
  }
}
