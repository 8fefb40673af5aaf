package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.scale.ScaleRating;
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

/** Notices a professional's number that the reports on the safety plan's rules speak against. */
@RuleInfo(
    id = "SCALE-008",
    summary = "Number that reports on the safety plan speak against",
    severity = Severity.WARNING,
    about = Topic.SCALE,
    notices = {
      "Shortly before this high number a rule of the safety plan was reported as broken"
          + " (reports: {0}), and the reasons do not speak of it.",
      "This number is higher than the one before, and all that was reported on the safety plan in"
          + " between is that a rule was broken (reports: {0})."
    },
    asks = "What did people see that outweighed it, and what has been put right since?",
    meets =
        "Scales on which professionals' numbers go together with reports on the safety plan: {0}.",
    thresholds = {
      @Threshold(
          name = "high",
          value = 8,
          most = 10,
          meaning = "Number from which a professional's rating counts as high."),
      @Threshold(
          name = "days",
          value = 28,
          meaning = "Days before a high number in which a broken rule deserves a word.")
    },
    sources = {"S002 §8", "W18", "own design"})
public final class NumberAgainstPlanReports implements Rule {

  /** What the reports say against a number: nothing when there are none. */
  private record Contradiction(int sentence, List<Located<RuleEvidence>> reports) {}

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ScaleRating>> fitting = new ArrayList<>();
    int high = out.threshold("high");
    int days = out.threshold("days");
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      PlanReports reports = PlanReports.about(on, facts);
      List<Located<ScaleRating>> numbers = on.numbersOverTime(facts);
      for (Located<ScaleRating> rating : on.latestProfessionalNumbers(facts)) {
        Contradiction found = against(rating.value(), numbers, reports, high, days);
        if (found.reports().isEmpty()) {
          if (!reports.between(LocalDate.MIN, rating.value().ratedOn()).isEmpty()) {
            fitting.add(rating);
          }
          continue;
        }
        switch (PlanReports.reasons(rating.value(), facts)) {
          case SPEAK_OF_IT -> out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, rating.at());
          case CANNOT_BE_READ ->
              out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, rating.at().to("reasons"));
          case ARE_SILENT ->
              out.finding(rating.at())
                  .sentence(found.sentence())
                  .with(found.reports().size())
                  .related(places(found.reports()));
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(fitting, fitting.size());
    }
  }

  /** Tells whether this rule speaks about a number, or would if it could read the reasons. */
  static boolean speaksAbout(
      ScaleRating rating, ScaleOnMap on, PlanReports reports, Facts facts, int high, int days) {
    List<Located<ScaleRating>> numbers = on.numbersOverTime(facts);
    return !against(rating, numbers, reports, high, days).reports().isEmpty()
        && PlanReports.reasons(rating, facts) != PlanReports.Reasons.SPEAK_OF_IT;
  }

  private static Contradiction against(
      ScaleRating rating,
      List<Located<ScaleRating>> numbers,
      PlanReports reports,
      int high,
      int days) {
    LocalDate on = rating.ratedOn();
    if (rating.value().halves() >= 2 * high) {
      List<Located<RuleEvidence>> broken = reports.broken(on.minusDays(days), on);
      if (!broken.isEmpty()) {
        return new Contradiction(0, broken);
      }
    }
    List<Located<RuleEvidence>> sinceThen =
        numberBefore(rating, numbers)
            .filter(before -> before.value().compareTo(rating.value()) < 0)
            .map(before -> reports.nothingButBroken(before.ratedOn(), on))
            .orElse(List.of());
    return new Contradiction(1, sinceThen);
  }

  /** The number the same person gave last before this one. */
  private static Optional<ScaleRating> numberBefore(
      ScaleRating rating, List<Located<ScaleRating>> numbers) {
    return numbers.stream()
        .map(Located::value)
        .filter(number -> number.by().equals(rating.by()))
        .filter(number -> number.ratedOn().isBefore(rating.ratedOn()))
        .reduce((earlier, later) -> later);
  }

  private static List<Pointer> places(List<Located<RuleEvidence>> reports) {
    return reports.stream().map(Located::at).toList();
  }
}
