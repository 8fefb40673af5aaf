package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scale and the map it stands on, with its numbers in earlier versions of that map. */
record ScaleOnMap(Located<Mapping> map, Located<SafetyScale> scale) {

  /** Returns the scales of the current maps, without those about a danger that is resolved. */
  static List<ScaleOnMap> current(Facts facts) {
    List<ScaleOnMap> found = new ArrayList<>();
    for (Located<Mapping> map : facts.currentMappings()) {
      for (ScaleOnMap scale : on(map)) {
        if (facts.stands(scale.value()) && !scale.isSettled(facts)) {
          found.add(scale);
        }
      }
    }
    return found;
  }

  private static List<ScaleOnMap> on(Located<Mapping> map) {
    List<ScaleOnMap> found = new ArrayList<>();
    for (Located<SafetyScale> scale :
        Facts.located(map.at(), "safetyScales", map.value().safetyScales())) {
      found.add(new ScaleOnMap(map, scale));
    }
    map.value()
        .overallScale()
        .map(scale -> new Located<>(scale, map.at().to("overallScale")))
        .ifPresent(scale -> found.add(new ScaleOnMap(map, scale)));
    return found;
  }

  SafetyScale value() {
    return scale.value();
  }

  Pointer at() {
    return scale.at();
  }

  private boolean isSettled(Facts facts) {
    return value()
        .forDanger()
        .flatMap(id -> facts.links().latest(id, DangerStatement.class))
        .filter(danger -> !facts.stands(danger.value()))
        .isPresent();
  }

  /** Returns each person's latest number on this scale. */
  List<Located<ScaleRating>> latestNumbers() {
    Map<Id<?>, Located<ScaleRating>> latest = new LinkedHashMap<>();
    for (Located<ScaleRating> rating : numbers()) {
      latest.merge(
          rating.value().by(),
          rating,
          (a, b) -> b.value().ratedOn().isBefore(a.value().ratedOn()) ? a : b);
    }
    return List.copyOf(latest.values());
  }

  /** Returns each professional's latest number on this scale. */
  List<Located<ScaleRating>> latestProfessionalNumbers(Facts facts) {
    return latestNumbers().stream()
        .filter(rating -> facts.people().isProfessional(rating.value().by()))
        .toList();
  }

  private List<Located<ScaleRating>> numbers() {
    return Facts.located(at(), "ratings", value().ratings());
  }

  /** Returns the numbers on this scale and on the same scale of other maps, in order of time. */
  List<Located<ScaleRating>> numbersOverTime(Facts facts) {
    List<Located<ScaleRating>> found = new ArrayList<>();
    for (Located<Mapping> other :
        Facts.located(Pointer.ROOT, "mappings", facts.record().mappings())) {
      for (ScaleOnMap candidate : on(other)) {
        if (isSameAs(candidate, facts)) {
          found.addAll(candidate.numbers());
        }
      }
    }
    found.sort(Comparator.comparing(rating -> rating.value().ratedOn()));
    return found;
  }

  private boolean isSameAs(ScaleOnMap other, Facts facts) {
    boolean aboutSomething = isAboutSomething();
    if (aboutSomething != other.isAboutSomething()) {
      return false;
    }
    if (!aboutSomething) {
      return Set.copyOf(map.value().children()).equals(Set.copyOf(other.map.value().children()));
    }
    return bothOrNeither(facts, value().forDanger(), other.value().forDanger(), DANGER)
        && bothOrNeither(facts, value().forGoal(), other.value().forGoal(), SafetyGoal.class);
  }

  private static final Class<DangerStatement> DANGER = DangerStatement.class;

  private static <T extends Identified> boolean bothOrNeither(
      Facts facts, Optional<Id<T>> one, Optional<Id<T>> other, Class<T> type) {
    return one.isEmpty()
        ? other.isEmpty()
        : other
            .filter(id -> latest(facts, id, type).equals(latest(facts, one.get(), type)))
            .isPresent();
  }

  boolean isAboutSomething() {
    return value().forDanger().isPresent() || value().forGoal().isPresent();
  }

  /** Tells whether ids of dangers name the danger of this scale, in whatever version. */
  boolean isForOneOf(Facts facts, Collection<Id<DangerStatement>> dangers) {
    return value().forDanger().filter(id -> namesAny(facts, id, dangers, DANGER)).isPresent();
  }

  /** Tells whether ids of goals name the goal of this scale, in whatever version. */
  boolean isTowardsOneOf(Facts facts, Collection<Id<SafetyGoal>> goals) {
    return value().forGoal().filter(id -> namesAny(facts, id, goals, SafetyGoal.class)).isPresent();
  }

  private static <T extends Identified> boolean namesAny(
      Facts facts, Id<T> id, Collection<Id<T>> candidates, Class<T> type) {
    Id<?> latest = latest(facts, id, type);
    return candidates.stream().anyMatch(other -> latest(facts, other, type).equals(latest));
  }

  private static <T extends Identified> Id<?> latest(Facts facts, Id<T> id, Class<T> type) {
    Optional<Located<T>> found = facts.links().latest(id, type);
    return found.isPresent() ? found.get().value().id() : id;
  }
}
