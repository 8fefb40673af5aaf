package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plans that people live by on the day of the examination, and what their rules answer. */
final class PlansInForce {

  private PlansInForce() {}

  /** Returns the plans in force; says of drafts nobody lives by yet that they are just that. */
  static List<Located<SafetyPlan>> of(Facts facts, Outcome out) {
    List<Located<SafetyPlan>> found = new ArrayList<>();
    for (Located<SafetyPlan> plan : facts.plans()) {
      if (isOnlyDrafted(facts, plan.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, plan.at());
      } else if (!hasEnded(facts, plan.value())) {
        found.add(plan);
      }
    }
    return found;
  }

  /** Tells whether a plan is a draft that has not started. */
  static boolean isOnlyDrafted(Facts facts, SafetyPlan plan) {
    boolean started = plan.startsOn().filter(day -> facts.daysSince(day) >= 0).isPresent();
    return plan.status() == Lifecycle.DRAFT && !started;
  }

  /** Tells whether the last day of a plan has passed. */
  static boolean hasEnded(Facts facts, SafetyPlan plan) {
    return plan.expiresOn().filter(day -> facts.daysSince(day) > 0).isPresent();
  }

  static List<Located<PlanRule>> rules(Located<SafetyPlan> plan) {
    return Facts.located(plan.at(), "rules", plan.value().rules());
  }

  /** Returns the dangers, in their latest version, that a rule answers itself or by its goal. */
  static Set<Id<?>> answeredBy(Facts facts, PlanRule rule) {
    Set<Id<?>> answered = latest(facts, rule.counters());
    for (Id<SafetyGoal> id : rule.serves()) {
      facts
          .links()
          .latest(id, SafetyGoal.class)
          .ifPresent(goal -> answered.addAll(latest(facts, goal.value().addresses())));
    }
    return answered;
  }

  private static Set<Id<?>> latest(Facts facts, List<Id<DangerStatement>> dangers) {
    Set<Id<?>> latest = new HashSet<>(dangers);
    for (Id<DangerStatement> id : dangers) {
      facts
          .links()
          .latest(id, DangerStatement.class)
          .ifPresent(danger -> latest.add(danger.value().id()));
    }
    return latest;
  }

  /** Returns places in a text; none when it was its translation that was read. */
  static List<Span> inOriginal(PlainText text, List<Span> spans) {
    return text.language().isIn("en") ? spans : List.of();
  }
}
