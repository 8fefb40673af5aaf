package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.mapping.Attendance;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.Participant;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a map shows that anybody but professionals had a part in it. */
final class FamilyPart {

  private FamilyPart() {}

  /** Tells whether somebody was there, said something that stands on the map, or rated. */
  static boolean in(Facts facts, Mapping map) {
    return attended(map).anyMatch(who -> isFamily(facts, who))
        || entries(map).stream()
            .flatMap(entry -> entry.provenance().stream())
            .map(Provenance::saidBy)
            .flatMap(List::stream)
            .anyMatch(who -> isFamily(facts, who))
        || raters(map).anyMatch(who -> isFamily(facts, who))
        || positions(map)
            .anyMatch(
                position ->
                    position.view() != View.NOT_ASKED && isFamily(facts, position.person()));
  }

  // A role the format does not know is more likely a kinsman's than a colleague's.
  private static boolean isFamily(Facts facts, Id<? extends Individual> who) {
    return facts.people().find(who).isPresent() && !facts.people().isProfessional(who);
  }

  private static Stream<Id<Individual>> attended(Mapping map) {
    return map.participants().stream()
        .filter(
            each ->
                each.attendance() == Attendance.PRESENT
                    || each.attendance() == Attendance.REMOTE
                    || each.attendance() == Attendance.SENT_VIEWS)
        .map(Participant::person);
  }

  private static Stream<Id<Individual>> raters(Mapping map) {
    return Stream.concat(map.safetyScales().stream(), map.overallScale().stream())
        .map(SafetyScale::ratings)
        .flatMap(List::stream)
        .map(ScaleRating::by);
  }

  private static Stream<Position> positions(Mapping map) {
    return Stream.of(
            map.pastHarm().stream().map(PastHarm::positions),
            map.dangerStatements().stream().map(DangerStatement::positions),
            map.safetyGoals().stream().map(goal -> goal.positions()))
        .flatMap(positions -> positions)
        .flatMap(List::stream);
  }

  private static List<Recorded> entries(Mapping map) {
    List<Recorded> entries = new ArrayList<>();
    entries.add(map);
    entries.addAll(map.pastHarm());
    entries.addAll(map.dangerStatements());
    entries.addAll(map.complicatingFactors());
    entries.addAll(map.existingStrengths());
    entries.addAll(map.existingSafety());
    entries.addAll(map.safetyGoals());
    entries.addAll(map.nextSteps());
    return entries;
  }
}
