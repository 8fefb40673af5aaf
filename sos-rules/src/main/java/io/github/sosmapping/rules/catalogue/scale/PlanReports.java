package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.EvidenceResult;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was reported on the rules of all plans, present and past, that concern one scale. */
final class PlanReports {

  /** What somebody's reasons say about reports that do not fit their number. */
  enum Reasons {
    /** They speak of something that went wrong. */
    SPEAK_OF_IT,
    /** They do not. */
    ARE_SILENT,
    /** There is no word list for their language. */
    CANNOT_BE_READ
  }

  private static final WordTable WENT_WRONG =
      WordTable.of(
          """
          broke broken break breaks breach slip slips slipped lapse lapsed relapse relapsed gap
          gaps miss missed bad wrong late forgot forgotten fail failed setback setbacks mend
          mended fix fixed repaired except although though but despite however drank drunk wobble
          wobbled mistake
          """);

  private final List<Located<RuleEvidence>> reports;

  private PlanReports(List<Located<RuleEvidence>> reports) {
    this.reports = reports;
  }

  static PlanReports about(ScaleOnMap scale, Facts facts) {
    List<Located<RuleEvidence>> found = new ArrayList<>();
    for (Located<SafetyPlan> plan :
        Facts.located(Pointer.ROOT, "safetyPlans", facts.record().safetyPlans())) {
      for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
        if (concerns(rule.value(), scale, facts)) {
          found.addAll(Facts.located(rule.at(), "evidence", rule.value().evidence()));
        }
      }
    }
    found.sort(Comparator.comparing(report -> report.value().on()));
    return new PlanReports(found);
  }

  private static boolean concerns(PlanRule rule, ScaleOnMap scale, Facts facts) {
    boolean anything = rule.counters().isEmpty() && rule.serves().isEmpty();
    return anything
        || !scale.isAboutSomething()
        || scale.isForOneOf(facts, rule.counters())
        || scale.isTowardsOneOf(facts, rule.serves());
  }

  /** Returns the reports from one day to another, both included. */
  List<Located<RuleEvidence>> between(LocalDate first, LocalDate last) {
    return reports.stream()
        .filter(
            report -> !report.value().on().isBefore(first) && !report.value().on().isAfter(last))
        .toList();
  }

  /** Returns those of these days that say that a rule was broken. */
  List<Located<RuleEvidence>> broken(LocalDate first, LocalDate last) {
    return between(first, last).stream().filter(PlanReports::saysBroken).toList();
  }

  /** Returns the reports of the days up to a number, if all of them say that a rule was broken. */
  List<Located<RuleEvidence>> nothingButBroken(LocalDate after, LocalDate until) {
    List<Located<RuleEvidence>> found = between(after.plusDays(1), until);
    return found.stream().allMatch(PlanReports::saysBroken) ? found : List.of();
  }

  private static boolean saysBroken(Located<RuleEvidence> report) {
    return report.value().result() == EvidenceResult.BROKEN;
  }

  static Reasons reasons(ScaleRating rating, Facts facts) {
    Optional<PlainText> reasons = rating.reasons();
    if (reasons.isEmpty() || Texts.saysNothing(reasons)) {
      return Reasons.ARE_SILENT;
    }
    Optional<Words> words = facts.words(reasons.get());
    if (words.isEmpty()) {
      return Reasons.CANNOT_BE_READ;
    }
    return WENT_WRONG.holdsAnyOf(words.get()) ? Reasons.SPEAK_OF_IT : Reasons.ARE_SILENT;
  }
}
