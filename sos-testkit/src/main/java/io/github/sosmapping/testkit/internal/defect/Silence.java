package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.Attendance;
import io.github.sosmapping.core.mapping.EmptyHeading;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.Participant;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map in which no family member was there, said anything, was asked, or gave a number. */
final class Silence {

  private final Desk desk;
  private final Provenance source;
  private final PlainText reason;
  private final List<Id<? extends Identified>> gone = new ArrayList<>();

  private Silence(Desk desk, Provenance source) {
    this.desk = desk;
    this.source = source;
    this.reason = desk.text("WORKER wrote this from letters and has not met anybody yet.");
  }

  static FamilyRecord in(FamilyRecord record, Desk desk, Provenance source) {
    Silence silence = new Silence(desk, source);
    return Unlink.from(Edit.map(record, silence::map), silence.gone);
  }

  private Mapping map(Mapping map) {
    return Mapping.builder()
        .from(map)
        .participants(
            List.of(
                Participant.builder()
                    .person(desk.workerId())
                    .attendance(Attendance.PRESENT)
                    .build()))
        .sharedWithFamilyOn(Optional.empty())
        .pastHarm(Edit.each(map.pastHarm(), this::harm))
        .dangerStatements(Edit.each(map.dangerStatements(), this::danger))
        .complicatingFactors(
            Edit.each(
                map.complicatingFactors(),
                one -> ComplicatingFactor.builder().from(one).provenance(source).build()))
        .existingStrengths(
            Edit.each(
                map.existingStrengths(),
                one -> ExistingStrength.builder().from(one).provenance(source).build()))
        .existingSafety(
            Edit.each(
                map.existingSafety(),
                one -> ExistingSafety.builder().from(one).provenance(source).build()))
        .safetyGoals(Edit.each(map.safetyGoals(), this::goal))
        .nextSteps(
            Edit.each(
                map.nextSteps(), one -> NextStep.builder().from(one).provenance(source).build()))
        .safetyScales(Edit.each(map.safetyScales(), this::scale))
        .addEmptyHeading(EmptyHeading.builder().heading(Heading.GOALS).note(reason).build())
        .provenance(source)
        .build();
  }

  private PastHarm harm(PastHarm harm) {
    return PastHarm.builder().from(harm).positions(List.of()).provenance(source).build();
  }

  private DangerStatement danger(DangerStatement danger) {
    return DangerStatement.builder()
        .from(danger)
        .positions(Edit.each(danger.positions(), this::notAsked))
        .provenance(source)
        .build();
  }

  private SafetyGoal goal(SafetyGoal goal) {
    return SafetyGoal.builder()
        .from(goal)
        .positions(Edit.each(goal.positions(), this::notAsked))
        .provenance(source)
        .build();
  }

  private Position notAsked(Position position) {
    return Position.builder().person(position.person()).view(View.NOT_ASKED).words(reason).build();
  }

  private SafetyScale scale(SafetyScale scale) {
    List<ScaleRating> kept = new ArrayList<>();
    for (ScaleRating rating : scale.ratings()) {
      if (rating.by().equals(desk.workerId())) {
        kept.add(rating);
      } else {
        gone.add(rating.id());
      }
    }
    return SafetyScale.builder().from(scale).ratings(kept).familyDeclined(reason).build();
  }
}
