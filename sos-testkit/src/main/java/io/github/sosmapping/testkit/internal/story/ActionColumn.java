package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.goal.Demonstration;
import io.github.sosmapping.core.goal.GoalOwner;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.goal.StepKind;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Scene;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Column three of a map: what will be seen instead, and the next small steps. */
final class ActionColumn {

  private final Tale tale;
  private final Positions positions;

  ActionColumn(Tale tale) {
    this.tale = tale;
    this.positions = new Positions(tale);
  }

  SafetyGoal goal(Strand strand, int map, Lifecycle status) {
    LocalDate day = tale.outline().map(map);
    SafetyGoal.Builder goal =
        SafetyGoal.builder()
            .id(strand.goal(map))
            .status(status)
            .addAddresses(strand.danger(map))
            .doers(doers(strand))
            .behaviour(tale.theme("goal", strand, day))
            .childExperience(tale.theme("feels", strand, day))
            .networkPart(tale.theme("backing", strand, day))
            .fullText(whole(strand, day))
            .demonstration(
                Demonstration.builder()
                    .period(tale.common("period", strand, day))
                    .howShown(tale.common("shown", strand, day))
                    .build())
            .owner(tale.dice().percent(40) ? GoalOwner.FAMILY : GoalOwner.JOINT)
            .addAllPositions(positions.of("position.goal", strand, day))
            .addAllCriteriaExplained(positions.explained(strand, day))
            .provenance(tale.told(day, List.of(strand.parent(), strand.helper())));
    if (strand.wasOn(map)) {
      goal.supersedes(strand.goal(map - 1)).changeReason(tale.common("changed.goal", strand, day));
    }
    return goal.build();
  }

  private List<Id<Individual>> doers(Strand strand) {
    return Cast.ids(List.of(strand.parent(), strand.helper(), strand.neighbour()));
  }

  PlainText whole(Strand strand, LocalDate day) {
    Scene scene = strand.scene().on(day);
    return tale.scribe()
        .together(
            tale.scribe().words(strand.theme(), "goal", scene),
            tale.scribe().words(strand.theme(), "feels", scene),
            tale.scribe().words(strand.theme(), "backing", scene),
            tale.scribe().words(Tale.COMMON, "goal.we", scene));
  }

  List<NextStep> steps(Strand strand, int map) {
    List<NextStep> found = new ArrayList<>();
    found.add(step(strand, map, 1, strand.theme()));
    found.add(step(strand, map, 2, tale.dice().percent(50) ? strand.theme() : Tale.COMMON));
    return found;
  }

  /** Returns a step of the social worker; the others belong to the family and network. */
  NextStep workersStep(Strand strand, int map) {
    Template template = tale.dice().one(Tale.COMMON.section("step.worker")).get(0);
    return step(strand, map, 3, List.of(template));
  }

  private NextStep step(Strand strand, int map, int place, Bank bank) {
    return step(strand, map, place, tale.dice().one(bank.section("step")));
  }

  private NextStep step(Strand strand, int map, int place, List<Template> line) {
    LocalDate day = tale.outline().map(map);
    boolean later = map == tale.outline().last() && !tale.outline().isClosed();
    LocalDate due =
        later && place > 1
            ? tale.dice().after(tale.outline().asOf(), 4, 24)
            : tale.outline().notAfterNow(tale.dice().after(day, 6, 11));
    NextStep.Builder step =
        NextStep.builder()
            .id(Id.of("step-" + strand.number() + "-" + (map + 1) + "-" + place))
            .action(tale.scribe().part(line, 0, strand.scene().on(due)))
            .addTowards(strand.goal(map))
            .by(Cast.ids(strand.doers(line.get(0)).subList(0, 1)))
            .dueOn(due)
            .kind(StepKind.PRACTICE)
            .provenance(tale.met(day));
    if (place < 3) {
      step.smallStepUpFrom(Scales.rating(strand, map, strand.parent()));
    }
    if (!due.isAfter(tale.outline().now())) {
      Scene scene = strand.scene().on(due);
      step.doneOn(due)
          .outcome(
              line.size() > 1
                  ? tale.scribe().part(line, 1, scene)
                  : tale.scribe().from(Tale.COMMON, "outcome", scene));
    }
    return step.build();
  }
}
