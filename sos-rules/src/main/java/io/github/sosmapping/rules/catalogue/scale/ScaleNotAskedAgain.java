package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.links.Located;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices a scale on which nobody was asked again at the last review, or for a long time. */
@RuleInfo(
    id = "SCALE-007",
    summary = "Scale not asked again at review",
    severity = Severity.ADVICE,
    about = Topic.SCALE,
    notices = {
      "At the last review nobody was asked for a new number on this scale.",
      "The last number on this scale is {0} days old."
    },
    asks = "What number would each person give today, and what has moved since the last one?",
    meets = "Scales that were asked again when things were reviewed: {0}.",
    thresholds = {
      @Threshold(
          name = "aroundDays",
          value = 14,
          meaning = "Days before a review within which a number counts as given at it."),
      @Threshold(
          name = "longestDays",
          value = 180,
          meaning = "Days after which a number is old even when no review took place.")
    },
    sources = {"W18", "W33"})
public final class ScaleNotAskedAgain implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> asked = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      List<ScaleRating> numbers =
          on.numbersOverTime(facts).stream()
              .map(Located::value)
              .filter(rating -> !rating.ratedOn().isAfter(facts.asOf()))
              .toList();
      if (numbers.isEmpty()) {
        continue;
      }
      LocalDate last = numbers.get(numbers.size() - 1).ratedOn();
      Optional<Located<Review>> review = lastReview(facts, on.map().value());
      LocalDate from =
          review
              .map(held -> held.value().heldOn().minusDays(out.threshold("aroundDays")))
              .orElse(LocalDate.MIN);
      boolean wasThereBefore = numbers.get(0).ratedOn().isBefore(from);
      if (review.isPresent() && wasThereBefore && !reached(review.get().value(), numbers, from)) {
        out.finding(on.at()).related(List.of(review.get().at()));
      } else if (facts.stage() != Stage.CLOSED
          && facts.daysSince(last) > out.threshold("longestDays")) {
        out.finding(on.at()).sentence(1).with(facts.daysSince(last));
      } else if (wasThereBefore) {
        asked.add(on.scale());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(asked, asked.size());
    }
  }

  private static boolean reached(Review review, List<ScaleRating> numbers, LocalDate from) {
    return numbers.stream()
        .anyMatch(
            rating -> !rating.ratedOn().isBefore(from) || review.ratings().contains(rating.id()));
  }

  private static Optional<Located<Review>> lastReview(Facts facts, Mapping map) {
    return Facts.located(Pointer.ROOT, "reviews", facts.record().reviews()).stream()
        .filter(review -> !review.value().heldOn().isAfter(facts.asOf()))
        .filter(review -> isAbout(facts, review.value(), map))
        .max(Comparator.comparing(review -> review.value().heldOn()));
  }

  private static boolean isAbout(Facts facts, Review review, Mapping map) {
    List<Id<Mapping>> named = new ArrayList<>();
    review.mappingBefore().ifPresent(named::add);
    review.mappingAfter().ifPresent(named::add);
    return named.isEmpty()
        || facts.names(named, map, Mapping.class)
        || facts.links().findAll(named, Mapping.class).stream()
            .anyMatch(other -> other.children().equals(map.children()));
  }
}
