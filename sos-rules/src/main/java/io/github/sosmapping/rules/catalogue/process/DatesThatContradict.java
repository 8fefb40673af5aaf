package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.goal.CriteriaExplained;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.goal.StepKind;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Notices days in a record that cannot all be right. */
@RuleInfo(
    id = "DATE-001",
    summary = "Dates that contradict each other",
    severity = Severity.WARNING,
    about = Topic.PROCESS,
    notices = {
      "Something in this record is dated after the day on which the record was looked at ({0}).",
      "A number on the scale is dated after the day on which the record was looked at ({0}).",
      "This review is dated before the map it looks back on.",
      "This review is dated before the map that is said to come out of it (days: {0}).",
      "The map that came out of this review is older than the map before it.",
      "This step is dated as done before the map was made and before its danger was on record.",
      "The way progress is judged was explained before the work with the family began.",
      "This report on a rule is dated before the plan began."
    },
    asks = "Which of these days is the right one, and who would remember?",
    meets = "Days in the record that were compared and fit together: {0}.",
    thresholds =
        @Threshold(
            name = "mapAfterDays",
            value = 28,
            meaning = "Days that may pass between a review and the map that comes out of it."),
    sources = "own design")
public final class DatesThatContradict implements Rule {

  private static final int AHEAD = 0;
  private static final int RATING_AHEAD = 1;
  private static final int REVIEW_BEFORE_MAP = 2;
  private static final int REVIEW_LONG_BEFORE_MAP = 3;
  private static final int MAPS_SWAPPED = 4;
  private static final int STEP_EARLY = 5;
  private static final int CRITERIA_EARLY = 6;
  private static final int EVIDENCE_EARLY = 7;

  @Override
  public void examine(Facts facts, Outcome out) {
    DaysAhead ahead = new DaysAhead(facts.asOf());
    facts.objects().forEach(object -> ahead.look(object.at(), object.value()));
    report(out, ahead.others(), AHEAD);
    report(out, ahead.ratings(), RATING_AHEAD);
    for (Located<Review> review :
        Facts.located(Pointer.ROOT, "reviews", facts.record().reviews())) {
      examineReview(facts, out, review);
    }
    examineSteps(facts, out);
    examineCriteria(facts, out);
    examineEvidence(facts, out);
    if (!out.hasFindings() && ahead.seen() > 0) {
      out.met(List.of(Pointer.ROOT), ahead.seen());
    }
  }

  // One finding for all of them: more often than not it is one day that was mistyped or chosen.
  private static void report(Outcome out, List<Pointer> places, int sentence) {
    if (!places.isEmpty()) {
      out.finding(places.get(0))
          .sentence(sentence)
          .related(places.subList(1, places.size()))
          .with(places.size());
    }
  }

  private static void examineReview(Facts facts, Outcome out, Located<Review> located) {
    Review review = located.value();
    Optional<LocalDate> before = heldOn(facts, review.mappingBefore());
    Optional<LocalDate> after = heldOn(facts, review.mappingAfter());
    if (before.filter(review.heldOn()::isBefore).isPresent()) {
      out.finding(located.at()).sentence(REVIEW_BEFORE_MAP);
    } else if (before.isPresent() && after.filter(before.get()::isAfter).isPresent()) {
      out.finding(located.at()).sentence(MAPS_SWAPPED);
    }
    long days = after.map(day -> ChronoUnit.DAYS.between(review.heldOn(), day)).orElse(0L);
    if (days > out.threshold("mapAfterDays")) {
      out.finding(located.at()).sentence(REVIEW_LONG_BEFORE_MAP).with(days);
    }
  }

  private static Optional<LocalDate> heldOn(Facts facts, Optional<Id<Mapping>> mapping) {
    return mapping.flatMap(id -> facts.links().find(id, Mapping.class)).map(Mapping::heldOn);
  }

  private static void examineSteps(Facts facts, Outcome out) {
    FirstDays firstDays = FirstDays.of(facts);
    for (Located<Mapping> mapping : facts.currentMappings()) {
      for (Located<NextStep> step :
          Facts.located(mapping.at(), "nextSteps", mapping.value().nextSteps())) {
        Optional<LocalDate> done = step.value().doneOn();
        boolean statutory = step.value().kind().filter(StepKind.STATUTORY::equals).isPresent();
        if (!statutory
            && done.filter(mapping.value().heldOn()::isAfter).isPresent()
            && done.filter(firstDays.ofDangersOf(step.value())::isAfter).isPresent()) {
          out.finding(step.at().to("doneOn")).sentence(STEP_EARLY);
        }
      }
    }
  }

  private static void examineCriteria(Facts facts, Outcome out) {
    Optional<LocalDate> opened = facts.record().openedOn();
    if (opened.isEmpty()) {
      return;
    }
    for (Located<SafetyGoal> goal : facts.goals()) {
      for (Located<CriteriaExplained> explained :
          Facts.located(goal.at(), "criteriaExplained", goal.value().criteriaExplained())) {
        if (explained.value().on().isBefore(opened.get())) {
          out.finding(explained.at()).sentence(CRITERIA_EARLY);
        }
      }
    }
  }

  private static void examineEvidence(Facts facts, Outcome out) {
    for (Located<SafetyPlan> plan : facts.plans()) {
      Optional<LocalDate> start = FirstDays.ofPlan(facts, plan.value());
      for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
        for (Located<RuleEvidence> report :
            Facts.located(rule.at(), "evidence", rule.value().evidence())) {
          if (start.filter(report.value().on()::isBefore).isPresent()) {
            out.finding(report.at()).sentence(EVIDENCE_EARLY);
          }
        }
      }
    }
  }
}
