package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.mapping.Attendance;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.mapping.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The dated maps of a story, each taking the place of the one before. */
final class Maps {

  private final Tale tale;
  private final WorryColumn worries;
  private final GoodColumn good;
  private final ActionColumn actions;
  private final Scales scales;

  Maps(Tale tale) {
    this.tale = tale;
    this.worries = new WorryColumn(tale);
    this.good = new GoodColumn(tale);
    this.actions = new ActionColumn(tale);
    this.scales = new Scales(tale);
  }

  static Id<Mapping> id(int map) {
    return Id.of("map-" + (map + 1));
  }

  List<Mapping> all() {
    List<Mapping> found = new ArrayList<>();
    for (int map = 0; map <= tale.outline().last(); map++) {
      found.add(map(map));
    }
    return found;
  }

  private Mapping map(int map) {
    LocalDate day = tale.outline().map(map);
    Lifecycle status = map < tale.outline().last() ? Lifecycle.SUPERSEDED : Lifecycle.AGREED;
    Mapping.Builder mapping =
        Mapping.builder()
            .id(id(map))
            .status(status)
            .heldOn(day)
            .occasion(OpenTerm.of(occasion(map)))
            .participants(participants(tale))
            .sharedWithFamilyOn(day)
            .provenance(tale.met(day));
    tale.cast().kids().forEach(kid -> mapping.addChild(kid.id()));
    for (Strand strand : tale.on(map)) {
      mapping
          .addPastHarm(worries.harm(strand, map, status))
          .addDangerStatement(worries.danger(strand, map, status))
          .addComplicatingFactor(worries.factor(strand, map))
          .addExistingStrength(good.strength(strand, map, 1))
          .addExistingStrength(good.strength(strand, map, 2))
          .addExistingSafety(good.safety(strand, map))
          .addSafetyGoal(actions.goal(strand, map, status))
          .addAllNextSteps(actions.steps(strand, map))
          .addSafetyScale(scales.scale(strand, map));
    }
    Strand first = tale.strands().get(0);
    mapping.addNextStep(actions.workersStep(first, map));
    if (map > 0) {
      mapping.supersedes(id(map - 1)).changeNote(tale.common("changed", first, day));
    }
    return mapping.build();
  }

  private MappingOccasion occasion(int map) {
    return switch (tale.outline().stage()) {
      case EARLY_HELP, INTAKE -> MappingOccasion.VISIT;
      default -> map == 0 ? MappingOccasion.CONFERENCE : MappingOccasion.REVIEW;
    };
  }

  /** Returns who sits round the table. */
  static List<Participant> participants(Tale tale) {
    List<Participant> found = new ArrayList<>();
    for (Who who : tale.cast().parents()) {
      found.add(participant(who, Attendance.PRESENT));
    }
    List<Who> network = tale.cast().network();
    for (int i = 0; i < network.size(); i++) {
      found.add(participant(network.get(i), i < 2 ? Attendance.PRESENT : Attendance.REMOTE));
    }
    found.add(participant(tale.cast().job().worker(), Attendance.PRESENT));
    found.add(participant(tale.cast().job().teacher(), Attendance.SENT_VIEWS));
    return found;
  }

  private static Participant participant(Who who, Attendance attendance) {
    return Participant.builder().person(who.id()).attendance(attendance).build();
  }
}
