package io.github.sosmapping.rules.chain;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the chains of one record together. */
final class ChainBuilder {

  private final Facts facts;
  private final List<Located<PlanRule>> planRules = new ArrayList<>();
  private final Map<Id<?>, List<Located<SafetyGoal>>> goalsByDanger = new HashMap<>();
  private final Map<Id<?>, Map<Id<?>, Located<SafetyScale>>> scalesByEnd = new HashMap<>();
  private final Map<Id<?>, Map<Id<?>, Located<NextStep>>> stepsByGoal = new HashMap<>();
  private final Map<Id<?>, Map<Id<?>, Located<PlanRule>>> rulesByEnd = new HashMap<>();
  private final Set<Id<?>> used = new HashSet<>();

  ChainBuilder(Facts facts) {
    this.facts = facts;
    for (Located<SafetyPlan> plan : facts.plans()) {
      if (isInForce(plan.value())) {
        planRules.addAll(Facts.located(plan.at(), "rules", plan.value().rules()));
      }
    }
    index();
  }

  private boolean isInForce(SafetyPlan plan) {
    boolean ended = plan.expiresOn().filter(last -> last.isBefore(facts.asOf())).isPresent();
    boolean started = plan.startsOn().filter(first -> !first.isAfter(facts.asOf())).isPresent();
    return !ended && (started || plan.status() != Lifecycle.DRAFT);
  }

  private void index() {
    for (Located<SafetyGoal> goal : facts.goals()) {
      for (Id<?> danger : latest(goal.value().addresses(), DangerStatement.class)) {
        goalsByDanger.computeIfAbsent(danger, key -> new ArrayList<>()).add(goal);
      }
    }
    for (Located<SafetyScale> scale : facts.scales()) {
      scale.value().forDanger().stream()
          .flatMap(id -> latest(List.of(id), DangerStatement.class).stream())
          .forEach(end -> add(scalesByEnd, end, scale));
      scale.value().forGoal().stream()
          .flatMap(id -> latest(List.of(id), SafetyGoal.class).stream())
          .forEach(end -> add(scalesByEnd, end, scale));
    }
    for (Located<NextStep> step : facts.steps()) {
      latest(step.value().towards(), SafetyGoal.class)
          .forEach(goal -> add(stepsByGoal, goal, step));
    }
    for (Located<PlanRule> rule : planRules) {
      latest(rule.value().counters(), DangerStatement.class)
          .forEach(end -> add(rulesByEnd, end, rule));
      latest(rule.value().serves(), SafetyGoal.class).forEach(end -> add(rulesByEnd, end, rule));
    }
  }

  private <T extends Identified> Set<Id<?>> latest(Collection<Id<T>> ids, Class<T> type) {
    Set<Id<?>> latest = new LinkedHashSet<>();
    for (Id<T> id : ids) {
      facts.links().latest(id, type).ifPresent(found -> latest.add(found.value().id()));
    }
    return latest;
  }

  // By id, because comparing things by their content would cost their whole size each time.
  private static <T extends Identified> void add(
      Map<Id<?>, Map<Id<?>, Located<T>>> map, Id<?> key, Located<T> value) {
    map.computeIfAbsent(key, unused -> new LinkedHashMap<>()).put(value.value().id(), value);
  }

  ChainView view() {
    List<DangerChain> chains = facts.dangers().stream().map(this::chain).toList();
    return new ChainView(facts.asOf(), chains, looseEnds());
  }

  private DangerChain chain(Located<DangerStatement> danger) {
    Id<?> id = danger.value().id();
    List<Located<SafetyGoal>> answers = goalsByDanger.getOrDefault(id, List.of());
    Map<Id<?>, Located<SafetyScale>> scales = new LinkedHashMap<>(of(scalesByEnd, id));
    Map<Id<?>, Located<PlanRule>> rules = new LinkedHashMap<>(of(rulesByEnd, id));
    Map<Id<?>, Located<SafetyScale>> allScales = new LinkedHashMap<>(scales);
    boolean anyRule = !rules.isEmpty();
    List<GoalChain> goals = new ArrayList<>(answers.size());
    for (Located<SafetyGoal> goal : answers) {
      goals.add(chainOf(goal));
      Map<Id<?>, Located<SafetyScale>> goalScales = of(scalesByEnd, goal.value().id());
      Map<Id<?>, Located<PlanRule>> goalRules = of(rulesByEnd, goal.value().id());
      scales.keySet().removeAll(goalScales.keySet());
      rules.keySet().removeAll(goalRules.keySet());
      allScales.putAll(goalScales);
      anyRule |= !goalRules.isEmpty();
    }
    List<ChainPart> harms = harms(danger.value());
    boolean pattern =
        danger.value().groundedInPattern().filter(text -> !text.text().isBlank()).isPresent();
    List<Gap> gaps = new ArrayList<>();
    addIf(harms.isEmpty() && !pattern, Gap.NO_GROUNDS, gaps);
    addIf(goals.isEmpty(), Gap.NO_GOAL, gaps);
    numberGap(allScales.values(), gaps);
    addIf(!anyRule, Gap.NO_RULE, gaps);
    return new DangerChain(
        part(ChainPart.Kind.DANGER, danger),
        harms,
        pattern,
        goals,
        parts(ChainPart.Kind.SCALE, scales.values()),
        parts(ChainPart.Kind.RULE, rules.values()),
        gaps);
  }

  private GoalChain chainOf(Located<SafetyGoal> goal) {
    Id<?> id = goal.value().id();
    List<ChainPart> steps = parts(ChainPart.Kind.STEP, of(stepsByGoal, id).values());
    return new GoalChain(
        part(ChainPart.Kind.GOAL, goal),
        parts(ChainPart.Kind.SCALE, of(scalesByEnd, id).values()),
        steps,
        parts(ChainPart.Kind.RULE, of(rulesByEnd, id).values()),
        steps.isEmpty() ? List.of(Gap.NO_STEP) : List.of());
  }

  private List<ChainPart> harms(DangerStatement danger) {
    // Two versions of one harm lead to the same latest one.
    Set<ChainPart> harms = new LinkedHashSet<>();
    for (Id<PastHarm> id : danger.groundedInHarm()) {
      facts
          .links()
          .latest(id, PastHarm.class)
          .ifPresent(harm -> harms.add(part(ChainPart.Kind.HARM, harm)));
    }
    return List.copyOf(harms);
  }

  private void numberGap(Collection<Located<SafetyScale>> scales, List<Gap> gaps) {
    boolean any = scales.stream().anyMatch(scale -> !scale.value().ratings().isEmpty());
    boolean byFamily =
        scales.stream()
            .flatMap(scale -> scale.value().ratings().stream())
            .anyMatch(rating -> facts.people().isFamilyOrFriend(rating.by()));
    if (scales.isEmpty()) {
      gaps.add(Gap.NO_SCALE);
    } else if (!any) {
      gaps.add(Gap.NO_NUMBER);
    } else if (!byFamily) {
      gaps.add(Gap.NO_FAMILY_NUMBER);
    }
  }

  // Asked for after the chains, which mark what they use.
  private List<ChainPart> looseEnds() {
    List<ChainPart> loose = new ArrayList<>();
    facts.harms().forEach(harm -> addLoose(ChainPart.Kind.HARM, harm, loose));
    facts.goals().forEach(goal -> addLoose(ChainPart.Kind.GOAL, goal, loose));
    for (Located<SafetyScale> scale : facts.scales()) {
      // The overall scale of a map is about all of it.
      if (!scale.at().toString().endsWith("/overallScale")) {
        addLoose(ChainPart.Kind.SCALE, scale, loose);
      }
    }
    facts.steps().forEach(step -> addLoose(ChainPart.Kind.STEP, step, loose));
    planRules.forEach(rule -> addLoose(ChainPart.Kind.RULE, rule, loose));
    return loose;
  }

  private void addLoose(
      ChainPart.Kind kind, Located<? extends Identified> thing, List<ChainPart> loose) {
    if (!used.contains(thing.value().id())) {
      loose.add(new ChainPart(kind, thing.at(), thing.value().id().value()));
    }
  }

  private <T extends Identified> List<ChainPart> parts(
      ChainPart.Kind kind, Collection<Located<T>> things) {
    return things.stream().map(thing -> part(kind, thing)).toList();
  }

  private ChainPart part(ChainPart.Kind kind, Located<? extends Identified> thing) {
    used.add(thing.value().id());
    return new ChainPart(kind, thing.at(), thing.value().id().value());
  }

  private static <T> Map<Id<?>, Located<T>> of(Map<Id<?>, Map<Id<?>, Located<T>>> map, Id<?> key) {
    return map.getOrDefault(key, Map.of());
  }

  private static void addIf(boolean condition, Gap gap, List<Gap> gaps) {
    if (condition) {
      gaps.add(gap);
    }
  }
}
