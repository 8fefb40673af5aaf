package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Copies of a record in which one thing of the present is different. Where an earlier change took
 * that thing away, nothing changes.
 */
final class Edit {

  private Edit() {}

  static Mapping latest(FamilyRecord record) {
    return record.mappings().get(record.mappings().size() - 1);
  }

  static FamilyRecord map(FamilyRecord record, UnaryOperator<Mapping> change) {
    return FamilyRecord.builder().from(record).mappings(last(record.mappings(), change)).build();
  }

  static FamilyRecord harm(FamilyRecord record, UnaryOperator<PastHarm> change) {
    return map(
        record, map -> Mapping.builder().from(map).pastHarm(first(map.pastHarm(), change)).build());
  }

  static FamilyRecord danger(FamilyRecord record, UnaryOperator<DangerStatement> change) {
    return map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .dangerStatements(first(map.dangerStatements(), change))
                .build());
  }

  static FamilyRecord factor(FamilyRecord record, UnaryOperator<ComplicatingFactor> change) {
    return map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .complicatingFactors(first(map.complicatingFactors(), change))
                .build());
  }

  static FamilyRecord strength(FamilyRecord record, UnaryOperator<ExistingStrength> change) {
    return map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .existingStrengths(first(map.existingStrengths(), change))
                .build());
  }

  static FamilyRecord safety(FamilyRecord record, UnaryOperator<ExistingSafety> change) {
    return map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .existingSafety(first(map.existingSafety(), change))
                .build());
  }

  static FamilyRecord goal(FamilyRecord record, UnaryOperator<SafetyGoal> change) {
    return map(
        record,
        map -> Mapping.builder().from(map).safetyGoals(first(map.safetyGoals(), change)).build());
  }

  /** Changes the last step of the first goal that is still open, and at least the first one. */
  static FamilyRecord step(FamilyRecord record, UnaryOperator<NextStep> change) {
    return map(
        record,
        map -> {
          List<NextStep> steps = new ArrayList<>(map.nextSteps());
          if (steps.isEmpty()) {
            return map;
          }
          int open = 0;
          while (open < steps.size() - 1 && steps.get(open).doneOn().isPresent()) {
            open++;
          }
          steps.set(open, change.apply(steps.get(open)));
          return Mapping.builder().from(map).nextSteps(steps).build();
        });
  }

  static FamilyRecord scale(FamilyRecord record, UnaryOperator<SafetyScale> change) {
    return map(
        record,
        map -> Mapping.builder().from(map).safetyScales(first(map.safetyScales(), change)).build());
  }

  static FamilyRecord ratings(FamilyRecord record, UnaryOperator<ScaleRating> change) {
    return scale(
        record,
        scale -> SafetyScale.builder().from(scale).ratings(each(scale.ratings(), change)).build());
  }

  static FamilyRecord plan(FamilyRecord record, UnaryOperator<SafetyPlan> change) {
    return FamilyRecord.builder()
        .from(record)
        .safetyPlans(last(record.safetyPlans(), change))
        .build();
  }

  static FamilyRecord rule(FamilyRecord record, UnaryOperator<PlanRule> change) {
    return plan(
        record, plan -> SafetyPlan.builder().from(plan).rules(first(plan.rules(), change)).build());
  }

  static FamilyRecord rules(FamilyRecord record, UnaryOperator<PlanRule> change) {
    return plan(
        record, plan -> SafetyPlan.builder().from(plan).rules(each(plan.rules(), change)).build());
  }

  static <T> List<T> first(List<T> entries, UnaryOperator<T> change) {
    if (entries.isEmpty()) {
      return entries;
    }
    List<T> changed = new ArrayList<>(entries);
    changed.set(0, change.apply(changed.get(0)));
    return changed;
  }

  static <T> List<T> last(List<T> entries, UnaryOperator<T> change) {
    if (entries.isEmpty()) {
      return entries;
    }
    List<T> changed = new ArrayList<>(entries);
    changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
    return changed;
  }

  static <T> List<T> each(List<T> entries, UnaryOperator<T> change) {
    return entries.stream().map(change).toList();
  }
}
