package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices that strengths and safety are lost from view while the worries stay. */
@RuleInfo(
    id = "STR-002",
    summary = "Strengths fade from later maps",
    severity = Severity.ADVICE,
    about = Topic.SAFETY,
    notices =
        "Strengths and safety on the first map: {0}; on this one: {1}. The worries are not fewer.",
    asks = "What is still working well, and what has come to light since the first map?",
    meets = "Strengths and safety stay in view (first map: {0}, latest: {1}).",
    thresholds =
        @Threshold(
            name = "percent",
            value = 50,
            most = 100,
            meaning = "Share of the first map's strengths and safety below which it is noticed."),
    sources = {"S000", "S001 slide 26"})
public final class StrengthsFade implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<Mapping>> inView = new ArrayList<>();
    int firstSum = 0;
    int latestSum = 0;
    for (Located<Mapping> located : facts.currentMappings()) {
      Mapping latest = located.value();
      Optional<Mapping> first = firstOf(facts, latest);
      if (first.isEmpty() || workingWell(first.get()) == 0) {
        continue;
      }
      int before = workingWell(first.get());
      int now = workingWell(latest);
      int carriedOn = now + KeptAsRules.count(facts, first.get());
      if (100L * carriedOn >= (long) out.threshold("percent") * before
          || worries(facts, latest) < allWorries(first.get())) {
        inView.add(located);
        firstSum += before;
        latestSum += now;
      } else if (isExplained(latest)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, located.at());
      } else {
        out.finding(located.at()).with(before, now);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(inView, firstSum, latestSum);
    }
  }

  /** The map with which this line of maps began, if it is not the same. */
  private static Optional<Mapping> firstOf(Facts facts, Mapping latest) {
    Mapping first = latest;
    Set<Id<?>> seen = new HashSet<>();
    while (seen.add(first.id())) {
      first = first.supersedes().flatMap(id -> facts.links().find(id, Mapping.class)).orElse(first);
    }
    for (Mapping other : facts.record().mappings()) {
      boolean sameChildren = Set.copyOf(other.children()).equals(Set.copyOf(latest.children()));
      if (sameChildren && other.heldOn().isBefore(first.heldOn())) {
        first = other;
      }
    }
    return first == latest ? Optional.empty() : Optional.of(first);
  }

  private static int workingWell(Mapping mapping) {
    return mapping.existingStrengths().size() + mapping.existingSafety().size();
  }

  private static int allWorries(Mapping mapping) {
    return mapping.pastHarm().size()
        + mapping.dangerStatements().size()
        + mapping.complicatingFactors().size();
  }

  private static int worries(Facts facts, Mapping mapping) {
    return count(facts, mapping.pastHarm())
        + count(facts, mapping.dangerStatements())
        + mapping.complicatingFactors().size();
  }

  private static int count(Facts facts, List<? extends Identified> entries) {
    int standing = 0;
    for (Identified entry : entries) {
      if (facts.stands(entry)) {
        standing++;
      }
    }
    return standing;
  }

  private static boolean isExplained(Mapping mapping) {
    return mapping.emptyHeadings().stream()
        .anyMatch(note -> note.heading() == Heading.STRENGTHS || note.heading() == Heading.SAFETY);
  }
}
