package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notices that the balance of worry and safety has not been looked at for a long time. */
@RuleInfo(
    id = "MAP-007",
    summary = "Balance not reviewed within the agreed time",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "Since this day the record shows no further map, review or rating (days since then: {0}).",
      "The record shows no map, review or rating since the work began (days since then: {0})."
    },
    asks = "What has changed for the child since then, for better or for worse?",
    meets = "The balance of worry and safety was looked at lately (days since then: {0}).",
    stages = {
      Stage.EARLY_HELP,
      Stage.INTAKE,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE
    },
    thresholds = {
      @Threshold(
          name = "protectionDays",
          value = 42,
          least = 1,
          meaning = "Days between reviews while a child protection plan is in force."),
      @Threshold(
          name = "otherDays",
          value = 90,
          least = 1,
          meaning = "Days between reviews in all other work.")
    },
    sources = {"S001", "S003", "S002 §4.3"})
public final class OverdueReview implements Rule {

  private static final List<String> PROTECTION =
      List.of("protection plan", "protection register", "protection notification", "amddiffyn");
  private static final List<String> NO_LONGER =
      List.of("ended", "closed", "ceased", "removed", "until", "former", "no order or plan");

  @Override
  public void examine(Facts facts, Outcome out) {
    int allowed = out.threshold(isUnderProtection(facts) ? "protectionDays" : "otherDays");
    NavigableMap<LocalDate, Pointer> looks = looks(facts.record());
    // What lies ahead is planned and has not been held yet.
    var last = looks.floorEntry(facts.asOf());
    if (last != null) {
      long days = facts.daysSince(last.getKey());
      if (days > allowed) {
        out.finding(last.getValue()).with(days);
      } else {
        out.met(List.of(last.getValue()), days);
      }
      return;
    }
    facts
        .record()
        .openedOn()
        .map(facts::daysSince)
        .filter(days -> days > allowed)
        .ifPresent(days -> out.finding(Pointer.ROOT).sentence(1).with(days));
  }

  /** The days on which the balance was looked at, and where that stands. */
  private static NavigableMap<LocalDate, Pointer> looks(FamilyRecord record) {
    NavigableMap<LocalDate, Pointer> looks = new TreeMap<>();
    for (int i = 0; i < record.mappings().size(); i++) {
      Mapping map = record.mappings().get(i);
      Pointer at = Pointer.ROOT.to("mappings", i);
      looks.put(dayOf(map), at);
      Stream.concat(map.safetyScales().stream(), map.overallScale().stream())
          .map(SafetyScale::ratings)
          .flatMap(List::stream)
          .map(ScaleRating::ratedOn)
          .forEach(day -> looks.putIfAbsent(day, at));
    }
    for (int i = 0; i < record.reviews().size(); i++) {
      looks.put(record.reviews().get(i).heldOn(), Pointer.ROOT.to("reviews", i));
    }
    return looks;
  }

  // Reviews seldom come along when a map is taken over from another system.
  private static LocalDate dayOf(Mapping map) {
    return map.provenance()
        .filter(from -> from.source().filter(SourceKind.IMPORTED::equals).isPresent())
        .flatMap(Provenance::recordedOn)
        .filter(day -> day.isAfter(map.heldOn()))
        .orElse(map.heldOn());
  }

  private static boolean isUnderProtection(Facts facts) {
    String status =
        facts.record().statutoryStatus().map(Label::value).orElse("").toLowerCase(Locale.ROOT);
    return PROTECTION.stream().anyMatch(status::contains)
        && NO_LONGER.stream().noneMatch(status::contains);
  }
}
