package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.rules.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many strengths and times of safety of a map people now live by as rules of the plan: the same
 * person, about the same danger or goal.
 */
final class KeptAsRules {

  private KeptAsRules() {}

  static int count(Facts facts, Mapping first) {
    Set<String> agreed = new HashSet<>();
    for (Located<SafetyPlan> plan : facts.plans()) {
      for (PlanRule rule : plan.value().rules()) {
        rule.doers().forEach(doer -> addPairs(facts, agreed, doer, rule.counters()));
        rule.doers().forEach(doer -> addPairs(facts, agreed, doer, rule.serves()));
      }
    }
    int promoted = 0;
    for (ExistingStrength strength : first.existingStrengths()) {
      promoted += isAgreed(facts, agreed, strength.by(), strength.relatesTo()) ? 1 : 0;
    }
    for (ExistingSafety safety : first.existingSafety()) {
      promoted += isAgreed(facts, agreed, safety.by(), safety.counters()) ? 1 : 0;
    }
    return promoted;
  }

  private static boolean isAgreed(
      Facts facts,
      Set<String> agreed,
      List<Id<Individual>> by,
      Collection<? extends Id<? extends Identified>> about) {
    Set<String> own = new HashSet<>();
    by.forEach(person -> addPairs(facts, own, person, about));
    own.retainAll(agreed);
    return !own.isEmpty();
  }

  private static void addPairs(
      Facts facts,
      Set<String> pairs,
      Id<Individual> person,
      Collection<? extends Id<? extends Identified>> about) {
    for (Id<? extends Identified> id : about) {
      facts
          .links()
          .latest(id, Identified.class)
          .ifPresent(thing -> pairs.add(person.value() + " " + thing.value().id().value()));
    }
  }
}
