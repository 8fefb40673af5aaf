package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.EvidenceResult;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.SafetyPlan;
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

/** Notices a plan that nobody has seen at work lately, or a broken rule that nobody answered. */
@RuleInfo(
    id = "PLAN-007",
    summary = "Plan not seen to work, or broken rule without an answer",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "No report says yet how the rules of this plan have gone.",
      "The latest report on how the rules of this plan have gone is {0} days old.",
      "This rule was reported broken, and no meeting, review or new version of the plan followed"
          + " within {1} days (reports: {0})."
    },
    asks = "What did the last hard day show about the plan, and who talked it over afterwards?",
    meets = "The plan has been seen at work (reports: {0}; days since the latest: {1}).",
    stages = {
      Stage.EARLY_HELP,
      Stage.INTAKE,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE
    },
    thresholds = {
      @Threshold(
          name = "quietDays",
          value = 28,
          meaning = "Days that may pass without a report on any rule of a plan."),
      @Threshold(
          name = "answerDays",
          value = 7,
          meaning = "Days within which people come together after a rule was broken.")
    },
    sources = "W18")
public final class PlanNeverSeenToWork implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Gatherings gatherings = Gatherings.of(facts);
    List<Pointer> seen = new ArrayList<>();
    int reports = 0;
    long youngest = Long.MAX_VALUE;
    for (Located<SafetyPlan> plan : PlansInForce.of(facts, out)) {
      reportBroken(facts, out, plan, gatherings);
      List<LocalDate> days = reportDays(facts, plan.value());
      Optional<LocalDate> latest = days.stream().max(LocalDate::compareTo);
      int quiet = out.threshold("quietDays");
      if (latest.filter(day -> facts.daysSince(day) <= quiet).isPresent()) {
        seen.add(plan.at());
        reports += days.size();
        youngest = Math.min(youngest, facts.daysSince(latest.get()));
      } else if (isYoung(facts, plan.value(), quiet)
          || plan.value().outsideEvidence().isPresent()
          || (latest.isPresent() && gatherings.anySince(facts.asOf().minusDays(quiet)))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, plan.at());
      } else if (latest.isPresent()) {
        out.finding(plan.at()).sentence(1).with(facts.daysSince(latest.get()));
      } else {
        out.finding(plan.at());
      }
    }
    if (!out.hasFindings() && !seen.isEmpty()) {
      out.met(seen, reports, youngest);
    }
  }

  private static void reportBroken(
      Facts facts, Outcome out, Located<SafetyPlan> plan, Gatherings gatherings) {
    int within = out.threshold("answerDays");
    for (Located<PlanRule> rule : PlansInForce.rules(plan)) {
      List<Pointer> unanswered = new ArrayList<>();
      for (Located<RuleEvidence> report :
          Facts.located(rule.at(), "evidence", rule.value().evidence())) {
        LocalDate day = report.value().on();
        boolean timeToMeet = facts.daysSince(day) <= within;
        boolean newVersion =
            plan.value().startsOn().filter(start -> isWithin(day, start, within)).isPresent();
        if (report.value().result() == EvidenceResult.BROKEN
            && !timeToMeet
            && !newVersion
            && !gatherings.anyBetween(day, day.plusDays(within))) {
          unanswered.add(report.at());
        }
      }
      if (!unanswered.isEmpty()) {
        out.finding(unanswered.get(0))
            .sentence(2)
            .related(unanswered.subList(1, unanswered.size()))
            .with(unanswered.size(), within);
      }
    }
  }

  private static boolean isWithin(LocalDate day, LocalDate later, int days) {
    return !later.isBefore(day) && !later.isAfter(day.plusDays(days));
  }

  private static List<LocalDate> reportDays(Facts facts, SafetyPlan plan) {
    List<LocalDate> days = new ArrayList<>();
    for (PlanRule rule : plan.rules()) {
      for (RuleEvidence report : rule.evidence()) {
        if (facts.daysSince(report.on()) >= 0) {
          days.add(report.on());
        }
      }
    }
    return days;
  }

  private static boolean isYoung(Facts facts, SafetyPlan plan, int days) {
    return plan.startsOn().filter(start -> facts.daysSince(start) <= days).isPresent();
  }
}
