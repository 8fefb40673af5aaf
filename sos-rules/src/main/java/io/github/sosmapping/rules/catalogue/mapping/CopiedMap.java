package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.links.Resolution;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.SafetyOccurrence;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notices a later map whose steps, safety and ratings are those of the map before. */
@RuleInfo(
    id = "MAP-008",
    summary = "Review map is a copy of the one before",
    severity = Severity.ADVICE,
    about = Topic.MAPPING,
    notices =
        "Next steps, existing safety and ratings stand here as they did on the map before (days"
            + " between the two: {0}).",
    asks = "What happened in the family between these two maps that is worth a line?",
    meets = "Later maps that tell something new in their steps, safety or ratings: {0}.",
    thresholds = {
      @Threshold(
          name = "days",
          value = 28,
          meaning = "Days between two maps after which something new is expected."),
      @Threshold(
          name = "samePercent",
          value = 97,
          most = 100,
          meaning = "Likeness from which two maps count as the same, in percent."),
      @Threshold(
          name = "draftDays",
          value = 28,
          meaning = "Days for which a draft map may still look like the one before.")
    },
    sources = {"S001", "own design"})
public final class CopiedMap implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> movedOn = new ArrayList<>();
    for (Located<Mapping> map : facts.currentMappings()) {
      Optional<Located<Mapping>> before = mapBefore(facts, map.value());
      if (before.isEmpty()) {
        continue;
      }
      Mapping earlier = before.get().value();
      Bag now = whatMoves(map.value());
      Bag then = whatMoves(earlier);
      long days = ChronoUnit.DAYS.between(earlier.heldOn(), map.value().heldOn());
      if (days < out.threshold("days") || now.size() == 0 || then.size() == 0) {
        continue;
      }
      if (now.samePercent(then) < out.threshold("samePercent")) {
        movedOn.add(map.at());
      } else if (saysWhatChanged(map.value())
          || Drafts.isYoung(facts, map.value(), out.threshold("draftDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
      } else {
        out.finding(map.at()).related(List.of(before.get().at())).with(days);
      }
    }
    if (!out.hasFindings() && !movedOn.isEmpty()) {
      out.met(movedOn, movedOn.size());
    }
  }

  /** The map this one supersedes, or else the latest earlier one for the same children. */
  private static Optional<Located<Mapping>> mapBefore(Facts facts, Mapping map) {
    if (map.supersedes().isPresent()
        && facts.links().resolve(map.supersedes().get(), Mapping.class)
            instanceof Resolution.Found<Mapping> found) {
      return Optional.of(found.target());
    }
    Located<Mapping> before = null;
    for (Located<Mapping> other :
        Facts.located(Pointer.ROOT, "mappings", facts.record().mappings())) {
      boolean candidate =
          other.value().heldOn().isBefore(map.heldOn())
              && new HashSet<>(other.value().children()).equals(Set.copyOf(map.children()));
      if (candidate
          && (before == null || before.value().heldOn().isBefore(other.value().heldOn()))) {
        before = other;
      }
    }
    return Optional.ofNullable(before);
  }

  /** Dangers and goals are left out: they are meant to stay as long as the worry does. */
  private static Bag whatMoves(Mapping map) {
    Bag bag = new Bag();
    for (NextStep step : map.nextSteps()) {
      bag.addWords(step.action().text());
      step.outcome().map(PlainText::text).ifPresent(bag::addWords);
      step.doneOn().ifPresent(day -> bag.add("done " + day));
    }
    for (ExistingSafety safety : map.existingSafety()) {
      bag.addWords(safety.action().text());
      safety.whenDangerPresent().map(PlainText::text).ifPresent(bag::addWords);
      safety.occurrences().stream()
          .map(SafetyOccurrence::on)
          .forEach(day -> bag.add("seen " + day));
    }
    Stream.concat(map.safetyScales().stream(), map.overallScale().stream())
        .flatMap(scale -> scale.ratings().stream())
        .forEach(rating -> addRating(bag, rating));
    return bag;
  }

  private static void addRating(Bag bag, ScaleRating rating) {
    bag.add(rating.by().value() + " " + rating.value().halves());
    rating.reasons().map(PlainText::text).ifPresent(bag::addWords);
    rating.whatNextUp().map(PlainText::text).ifPresent(bag::addWords);
  }

  private static boolean saysWhatChanged(Mapping map) {
    return map.changeNote().filter(note -> !note.text().isBlank()).isPresent();
  }
}
