package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices work on a plan that has gone on for weeks without family and network meeting. */
@RuleInfo(
    id = "NET-005",
    summary = "No family network meeting yet",
    severity = Severity.ADVICE,
    about = Topic.NETWORK,
    notices = "No family network meeting is on record; this stage of the work is {0} days old.",
    asks = "What would it take to bring the family's own people round one table?",
    meets = "Family and network have met to plan (meetings: {0}).",
    stages = {Stage.ONGOING_CASEWORK, Stage.CHILDREN_IN_CARE},
    thresholds =
        @Threshold(
            name = "stageDays",
            value = 42,
            meaning = "Days of a plan stage that may pass before a first meeting."),
    sources = {"S001 slide 17", "W17"})
public final class NoFamilyNetworkMeeting implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> held = meetings(facts);
    if (!held.isEmpty()) {
      out.met(held, held.size());
      return;
    }
    Optional<LocalDate> since = since(facts.record());
    if (since.isEmpty() || facts.daysSince(since.get()) <= out.threshold("stageDays")) {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, Pointer.ROOT);
    } else if (out.looks(NoNetworkAroundTheChild.class) && Circle.besidesParents(facts).isEmpty()) {
      out.coveredBy(NoNetworkAroundTheChild.class, Pointer.ROOT);
    } else {
      out.finding(Pointer.ROOT).with(facts.daysSince(since.get()));
    }
  }

  private static List<Pointer> meetings(Facts facts) {
    List<Pointer> held = new ArrayList<>();
    for (Located<FamilyNetworkMeeting> meeting :
        Facts.located(Pointer.ROOT, "meetings", facts.record().meetings())) {
      if (facts.daysSince(meeting.value().heldOn()) >= 0) {
        held.add(meeting.at());
      }
    }
    for (Located<Mapping> mapping :
        Facts.located(Pointer.ROOT, "mappings", facts.record().mappings())) {
      boolean inMeeting =
          mapping
              .value()
              .occasion()
              .filter(occasion -> occasion.is(MappingOccasion.FAMILY_NETWORK_MEETING))
              .isPresent();
      if (held.isEmpty() && inMeeting && facts.daysSince(mapping.value().heldOn()) >= 0) {
        held.add(mapping.at());
      }
    }
    return held;
  }

  private static Optional<LocalDate> since(FamilyRecord record) {
    return record
        .stageSince()
        .or(record::openedOn)
        .or(() -> record.mappings().stream().map(Mapping::heldOn).min(LocalDate::compareTo));
  }
}
