package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
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
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Notices that colleagues have not thought the work through together for a long time. */
@RuleInfo(
    id = "PROC-002",
    summary = "No thinking together with colleagues for a long time",
    severity = Severity.ADVICE,
    about = Topic.PROCESS,
    notices = {
      "Colleagues last thought this work through together on this day (days since then: {0}).",
      "The record shows no group supervision and no map made among colleagues (days since the work"
          + " began: {0})."
    },
    asks = "Which question about this family would be worth an hour with colleagues?",
    meets = "Colleagues thought this work through together lately (days since then: {0}).",
    stages = {
      Stage.EARLY_HELP,
      Stage.INTAKE,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE
    },
    thresholds =
        @Threshold(
            name = "days",
            value = 90,
            least = 1,
            meaning = "Days within which colleagues think the work through together."),
    sources = "S002 §5.3")
public final class NoSharedThinking implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    int allowed = out.threshold("days");
    var last = thoughtTogether(facts.record()).floorEntry(facts.asOf());
    if (last != null) {
      long days = facts.daysSince(last.getKey());
      if (days > allowed) {
        out.finding(last.getValue()).with(days);
      } else {
        out.met(List.of(last.getValue()), days);
      }
      return;
    }
    Optional<Long> sinceStart = startOfWork(facts.record()).map(facts::daysSince);
    if (sinceStart.isPresent() && sinceStart.get() > allowed) {
      out.finding(Pointer.ROOT).sentence(1).with(sinceStart.get());
    } else if (sinceStart.isPresent()) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, Pointer.ROOT);
    }
  }

  private static NavigableMap<LocalDate, Pointer> thoughtTogether(FamilyRecord record) {
    NavigableMap<LocalDate, Pointer> days = new TreeMap<>();
    for (int i = 0; i < record.mappings().size(); i++) {
      Mapping map = record.mappings().get(i);
      if (map.occasion().filter(term -> term.is(MappingOccasion.GROUP_SUPERVISION)).isPresent()) {
        days.put(map.heldOn(), Pointer.ROOT.to("mappings", i));
      }
    }
    for (int i = 0; i < record.supervisions().size(); i++) {
      days.put(record.supervisions().get(i).heldOn(), Pointer.ROOT.to("supervisions", i));
    }
    return days;
  }

  private static Optional<LocalDate> startOfWork(FamilyRecord record) {
    return record
        .openedOn()
        .or(() -> record.mappings().stream().map(Mapping::heldOn).min(Comparator.naturalOrder()));
  }
}
