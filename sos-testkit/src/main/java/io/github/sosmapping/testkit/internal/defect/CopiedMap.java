package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A review map in which nothing is new but the day. */
final class CopiedMap {

  private CopiedMap() {}

  static FamilyRecord copied(FamilyRecord record, Desk desk) {
    List<Mapping> maps = record.mappings();
    Mapping before = maps.get(maps.size() - 2);
    return Edit.map(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .changeNote(Optional.empty())
                .existingStrengths(
                    both(map.existingStrengths(), before.existingStrengths(), CopiedMap::strength))
                .existingSafety(
                    both(map.existingSafety(), before.existingSafety(), CopiedMap::safety))
                .nextSteps(both(map.nextSteps(), before.nextSteps(), CopiedMap::step))
                .safetyScales(both(map.safetyScales(), before.safetyScales(), CopiedMap::scale))
                .build());
  }

  private static <T> List<T> both(List<T> now, List<T> before, BiFunction<T, T, T> copy) {
    List<T> copied = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      copied.add(i < before.size() ? copy.apply(now.get(i), before.get(i)) : now.get(i));
    }
    return copied;
  }

  private static ExistingStrength strength(ExistingStrength now, ExistingStrength before) {
    return ExistingStrength.builder().from(now).description(before.description()).build();
  }

  private static ExistingSafety safety(ExistingSafety now, ExistingSafety before) {
    return ExistingSafety.builder()
        .from(now)
        .action(before.action())
        .whenDangerPresent(before.whenDangerPresent())
        .occurrences(before.occurrences())
        .build();
  }

  private static NextStep step(NextStep now, NextStep before) {
    return NextStep.builder()
        .from(now)
        .action(before.action())
        .dueOn(before.dueOn())
        .doneOn(before.doneOn())
        .outcome(before.outcome())
        .build();
  }

  private static SafetyScale scale(SafetyScale now, SafetyScale before) {
    return SafetyScale.builder()
        .from(now)
        .ratings(both(now.ratings(), before.ratings(), CopiedMap::rating))
        .build();
  }

  private static ScaleRating rating(ScaleRating now, ScaleRating before) {
    return ScaleRating.builder()
        .from(now)
        .value(before.value())
        .reasons(before.reasons())
        .whatNextUp(before.whatNextUp())
        .build();
  }
}
