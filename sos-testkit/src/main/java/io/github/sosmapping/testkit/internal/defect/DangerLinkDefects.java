package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.testkit.Defect;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong between a danger statement and the rest of the record. */
final class DangerLinkDefects {

  private static final int YEARS_APART = 8;

  private DangerLinkDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.DANGER_WITHOUT_GOAL, DangerLinkDefects::withoutGoal);
    all.put(Defect.DANGER_THAT_EXPOSES, DangerLinkDefects::exposes);
    all.put(Defect.SAME_DANGER_FOR_ALL, DangerLinkDefects::sameForAll);
    all.put(Defect.DANGLING_LINK, DangerLinkDefects::dangling);
    all.put(Defect.DANGER_BEFORE_HARM, DangerLinkDefects::beforeHarm);
  }

  /** The goal goes with everything that only it holds: its scale and its steps. */
  private static FamilyRecord withoutGoal(FamilyRecord record, Desk desk) {
    if (Edit.latest(record).safetyGoals().isEmpty()) {
      return record;
    }
    SafetyGoal goal = Edit.latest(record).safetyGoals().get(0);
    FamilyRecord noScale = DangerDefects.withoutScale(record, desk);
    FamilyRecord noGoal =
        Edit.map(
            noScale,
            map ->
                Mapping.builder()
                    .from(map)
                    .safetyGoals(map.safetyGoals().subList(1, map.safetyGoals().size()))
                    .nextSteps(
                        map.nextSteps().stream()
                            .filter(step -> !step.towards().contains(goal.id()))
                            .toList())
                    .build());
    return Unlink.from(noGoal, List.of(goal.id()));
  }

  private static FamilyRecord exposes(FamilyRecord record, Desk desk) {
    return Edit.harm(
        record,
        harm ->
            PastHarm.builder()
                .from(harm)
                .positions(List.of())
                .provenance(
                    Provenance.builder()
                        .addSaidBy(Id.of(desk.childId().value()))
                        .recordedBy(desk.workerId())
                        .build())
                .build());
  }

  private static FamilyRecord sameForAll(FamilyRecord record, Desk desk) {
    List<Child> children = record.children();
    YearMonth now = YearMonth.from(desk.asOf());
    FamilyRecord apart =
        FamilyRecord.builder()
            .from(record)
            .children(
                Edit.each(
                    children,
                    child ->
                        child.id().equals(desk.childId())
                            ? child
                            : Child.builder()
                                .from(child)
                                .birthMonth(otherAge(children, desk, now))
                                .communication(Communication.VERBAL)
                                .build()))
            .build();
    return Pair.danger(
        apart,
        desk,
        danger ->
            danger
                .children(children.stream().map(Child::id).toList())
                .impactOnChild(desk.text("The children could be frightened and go hungry.")));
  }

  private static YearMonth otherAge(List<Child> children, Desk desk, YearMonth now) {
    YearMonth born =
        children.stream()
            .filter(child -> child.id().equals(desk.childId()))
            .findFirst()
            .flatMap(Child::birthMonth)
            .orElse(now);
    YearMonth younger = born.plusYears(YEARS_APART);
    return younger.isAfter(now.minusYears(2)) ? born.minusYears(YEARS_APART) : younger;
  }

  private static FamilyRecord dangling(FamilyRecord record, Desk desk) {
    return Edit.danger(
        record,
        danger ->
            DangerStatement.builder()
                .from(danger)
                .addComplicatedBy(Id.of("nothing-has-this-id"))
                .build());
  }

  private static FamilyRecord beforeHarm(FamilyRecord record, Desk desk) {
    return Edit.danger(
        record,
        danger ->
            DangerStatement.builder()
                .from(danger)
                .supersedes(Optional.empty())
                .provenance(
                    Provenance.builder()
                        .recordedBy(desk.workerId())
                        .recordedOn(record.openedOn().orElse(desk.asOf()).minusYears(1))
                        .build())
                .build());
  }
}
