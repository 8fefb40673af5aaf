package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.HarmMatrix;
import io.github.sosmapping.core.worry.HarmOccasion;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices a danger that was written down before any of the harm it rests on. */
@RuleInfo(
    id = "DATE-002",
    summary = "Danger written down before all of the harm it rests on",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices =
        "Every occasion of harm that this danger rests on is dated after the danger was written"
            + " down ({0}).",
    asks = "What had people seen or heard by then that made them worried?",
    meets = "Danger statements written down after harm that they rest on: {0}.",
    sources = "own design")
public final class DangerOlderThanItsHarm implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> inOrder = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      for (Located<DangerStatement> danger :
          Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())) {
        if (!facts.stands(danger.value())) {
          continue;
        }
        Optional<List<LocalDate>> days = days(facts, danger.value());
        if (days.isEmpty()) {
          continue;
        }
        LocalDate written =
            danger
                .value()
                .provenance()
                .flatMap(Provenance::recordedOn)
                .orElse(mapping.value().heldOn());
        if (days.get().stream().anyMatch(day -> !day.isAfter(written))) {
          inOrder.add(danger);
        } else if (danger.value().groundedInPattern().isPresent()) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
        } else {
          out.finding(danger.at()).related(places(facts, danger.value())).with(days.get().size());
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(inOrder, inOrder.size());
    }
  }

  /** The days of all occasions; empty when one of the harms or occasions has no day. */
  private static Optional<List<LocalDate>> days(Facts facts, DangerStatement danger) {
    List<LocalDate> days = new ArrayList<>();
    for (Id<PastHarm> harm : danger.groundedInHarm()) {
      int before = days.size();
      for (HarmOccasion occasion : occasions(facts, harm)) {
        if (occasion.on().isEmpty()) {
          return Optional.empty();
        }
        days.add(occasion.on().get());
      }
      if (days.size() == before) {
        return Optional.empty();
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days);
  }

  /** The occasions in all versions of a harm, because the older ones may stand in earlier maps. */
  private static List<HarmOccasion> occasions(Facts facts, Id<PastHarm> id) {
    List<HarmOccasion> occasions = new ArrayList<>();
    Set<Id<?>> seen = new HashSet<>();
    Optional<PastHarm> version = facts.links().latest(id, PastHarm.class).map(Located::value);
    while (version.isPresent() && seen.add(version.get().id())) {
      version.get().harmMatrix().map(HarmMatrix::occasions).ifPresent(occasions::addAll);
      version =
          version
              .get()
              .supersedes()
              .flatMap(earlier -> facts.links().find(earlier, PastHarm.class));
    }
    return occasions;
  }

  private static List<Pointer> places(Facts facts, DangerStatement danger) {
    return facts.harms().stream()
        .filter(harm -> facts.names(danger.groundedInHarm(), harm.value(), PastHarm.class))
        .map(Located::at)
        .toList();
  }
}
