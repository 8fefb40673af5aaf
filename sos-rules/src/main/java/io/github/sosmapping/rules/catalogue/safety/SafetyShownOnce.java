package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.SafetyOccurrence;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Notices a high number on the scale for a danger from which safety was seldom seen. */
@RuleInfo(
    id = "SAF-003",
    summary = "Safety shown once or seen by nobody else",
    severity = Severity.ADVICE,
    about = Topic.SAFETY,
    notices = {
      "A rating stands at {0} or higher, and the days on which safety was seen are few so far ({1}).",
      "A rating stands at {0} or higher, and the safety it rests on was seen over a short time (days:"
          + " {1}).",
      "A rating stands at {0} or higher, and nobody but those who acted has seen this safety so far."
    },
    asks = "When else was the danger near and the child safe, and who else saw it?",
    meets =
        "Danger statements with a high rating and safety that was shown over time and seen by others: {0}.",
    thresholds = {
      @Threshold(
          name = "highRating",
          value = 7,
          most = 10,
          meaning = "A rating from here on asks for safety that was shown over time."),
      @Threshold(
          name = "occurrences",
          value = 2,
          least = 1,
          meaning = "Different days on which safety should have been seen."),
      @Threshold(
          name = "days",
          value = 28,
          meaning = "Days from the first to the last time it was seen."),
      @Threshold(
          name = "newPlanDays",
          value = 28,
          meaning = "Days for which a new family plan explains that little has been seen yet.")
    },
    sources = {"W12", "W11"})
public final class SafetyShownOnce implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    boolean newPlan = isPlanNew(facts, out);
    List<Located<DangerStatement>> shown = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      List<Located<ExistingSafety>> safety =
          facts.safety().stream()
              .filter(
                  item ->
                      facts.names(item.value().counters(), danger.value(), DangerStatement.class))
              .toList();
      if (safety.isEmpty()
          || !HighRating.stands(facts, danger.value(), out.threshold("highRating"))) {
        continue;
      }
      int gap = gap(out, safety);
      if (gap < 0) {
        shown.add(danger);
      } else if (newPlan) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
      } else {
        report(out, safety, gap);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(shown, shown.size());
    }
  }

  private static void report(Outcome out, List<Located<ExistingSafety>> safety, int gap) {
    SortedSet<LocalDate> days = days(safety);
    long number = gap == 1 ? span(days) : days.size();
    List<Pointer> others = safety.stream().skip(1).map(Located::at).toList();
    out.finding(safety.get(0).at())
        .sentence(gap)
        .related(others)
        .with(out.threshold("highRating"), number);
  }

  /** Which sentence applies, or -1 where safety was shown often, for long and before others. */
  private static int gap(Outcome out, List<Located<ExistingSafety>> safety) {
    SortedSet<LocalDate> days = days(safety);
    if (days.size() < out.threshold("occurrences")) {
      return 0;
    }
    if (span(days) < out.threshold("days")) {
      return 1;
    }
    return safety.stream().anyMatch(item -> wasSeen(item.value())) ? -1 : 2;
  }

  private static SortedSet<LocalDate> days(List<Located<ExistingSafety>> safety) {
    SortedSet<LocalDate> days = new TreeSet<>();
    safety.forEach(item -> item.value().occurrences().forEach(seen -> days.add(seen.on())));
    return days;
  }

  private static long span(SortedSet<LocalDate> days) {
    return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.first(), days.last());
  }

  // Of two who act together each sees what the other does.
  private static boolean wasSeen(ExistingSafety safety) {
    for (SafetyOccurrence occurrence : safety.occurrences()) {
      boolean byOther =
          occurrence.seenBy().stream().anyMatch(witness -> !safety.by().contains(witness));
      if (byOther || (safety.by().size() > 1 && !occurrence.seenBy().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlanNew(Facts facts, Outcome out) {
    return facts.plans().stream()
        .filter(plan -> plan.value().kind() == PlanKind.FAMILY)
        .anyMatch(
            plan ->
                plan.value()
                        .startsOn()
                        .filter(start -> facts.daysSince(start) <= out.threshold("newPlanDays"))
                        .isPresent()
                    && plan.value().supersedes().isEmpty());
  }
}
