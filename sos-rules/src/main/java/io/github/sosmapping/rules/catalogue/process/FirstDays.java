package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first day on which dangers, in whatever version, were on record. */
final class FirstDays {

  private final Facts facts;
  private final Map<Id<?>, LocalDate> byLatestDanger = new HashMap<>();
  private LocalDate firstMap = LocalDate.MAX;

  private FirstDays(Facts facts) {
    this.facts = facts;
  }

  static FirstDays of(Facts facts) {
    FirstDays days = new FirstDays(facts);
    for (Mapping mapping : facts.record().mappings()) {
      days.firstMap = earlier(days.firstMap, mapping.heldOn());
      for (DangerStatement danger : mapping.dangerStatements()) {
        LocalDate first =
            danger
                .provenance()
                .flatMap(Provenance::recordedOn)
                .map(day -> earlier(day, mapping.heldOn()))
                .orElse(mapping.heldOn());
        days.byLatestDanger.merge(days.latest(danger.id()), first, FirstDays::earlier);
      }
    }
    return days;
  }

  /**
   * Returns the first day of any danger that the goals of a step address; without goals the day of
   * the first map.
   */
  LocalDate ofDangersOf(NextStep step) {
    LocalDate first = LocalDate.MAX;
    for (SafetyGoal goal : facts.links().findAll(step.towards(), SafetyGoal.class)) {
      for (Id<DangerStatement> danger : goal.addresses()) {
        first = earlier(first, byLatestDanger.getOrDefault(latest(danger), firstMap));
      }
    }
    return first.equals(LocalDate.MAX) ? firstMap : first;
  }

  /** Returns the day on which the first version of a plan began; empty when that is not known. */
  static Optional<LocalDate> ofPlan(Facts facts, SafetyPlan plan) {
    Optional<LocalDate> first = plan.startsOn();
    Set<Id<?>> seen = new HashSet<>();
    Optional<SafetyPlan> version = Optional.of(plan);
    while (version.isPresent() && seen.add(version.get().id())) {
      Optional<LocalDate> start = version.get().startsOn();
      if (start.isEmpty()) {
        return Optional.empty();
      }
      first = first.map(day -> earlier(day, start.get()));
      version = version.get().supersedes().flatMap(id -> facts.links().find(id, SafetyPlan.class));
    }
    return first;
  }

  private Id<?> latest(Id<DangerStatement> id) {
    Optional<Located<DangerStatement>> latest = facts.links().latest(id, DangerStatement.class);
    return latest.isPresent() ? latest.get().value().id() : id;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
