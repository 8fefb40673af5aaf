package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.goal.CriteriaExplained;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.SafetyOccurrence;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.TrajectoryStep;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.HarmOccasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is said to have happened and is dated after a day. Plans for the future, such as
 * due days and review days, are none of that.
 */
final class DaysAhead {

  private final LocalDate asOf;
  private final List<Pointer> ratings = new ArrayList<>();
  private final List<Pointer> others = new ArrayList<>();
  private int seen;

  DaysAhead(LocalDate asOf) {
    this.asOf = asOf;
  }

  List<Pointer> ratings() {
    return ratings;
  }

  List<Pointer> others() {
    return others;
  }

  /** Returns how many days were looked at. */
  int seen() {
    return seen;
  }

  void look(Pointer at, RecordValue object) {
    if (object instanceof Provenance provenance) {
      look(others, at, "recordedOn", provenance.recordedOn());
      look(others, at, "confirmedOn", provenance.confirmedOn());
    } else if (object instanceof ScaleRating rating) {
      look(ratings, at, "ratedOn", Optional.of(rating.ratedOn()));
    } else if (object instanceof Mapping mapping) {
      look(others, at, "heldOn", Optional.of(mapping.heldOn()));
    } else if (object instanceof ChildVoice voice) {
      look(others, at, "heldOn", Optional.of(voice.heldOn()));
    } else if (object instanceof Review review) {
      look(others, at, "heldOn", Optional.of(review.heldOn()));
    } else if (object instanceof FamilyNetworkMeeting meeting) {
      look(others, at, "heldOn", Optional.of(meeting.heldOn()));
    } else if (object instanceof HarmOccasion occasion) {
      look(others, at, "on", occasion.on());
    } else if (object instanceof SafetyOccurrence occurrence) {
      look(others, at, "on", Optional.of(occurrence.on()));
    } else if (object instanceof RuleEvidence report) {
      look(others, at, "on", Optional.of(report.on()));
    } else if (object instanceof CriteriaExplained explained) {
      look(others, at, "on", Optional.of(explained.on()));
    } else if (object instanceof NextStep step) {
      look(others, at, "doneOn", step.doneOn());
    } else if (object instanceof TrajectoryStep step) {
      look(others, at, "doneOn", step.doneOn());
    }
  }

  private void look(List<Pointer> found, Pointer at, String property, Optional<LocalDate> day) {
    if (day.isPresent()) {
      seen++;
      if (day.get().isAfter(asOf)) {
        found.add(at.to(property));
      }
    }
  }
}
