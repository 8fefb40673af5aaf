package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.StepKind;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.scale.SafetyScale;
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
import io.github.sosmapping.rules.catalogue.mapping.HighRatingWithoutSafety;
import io.github.sosmapping.rules.catalogue.plan.ImmediatePlanThatLasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices a professional's number that does not fit what else the record says. */
@RuleInfo(
    id = "SCALE-005",
    summary = "Number that the rest of the record speaks against",
    severity = Severity.WARNING,
    about = Topic.SCALE,
    notices = {
      "This number is high, and steps that were due before it are still open (steps: {0}).",
      "This number is high, and the map holds no existing safety that it could rest on.",
      "Since this high number was given a rule of the safety plan was reported as broken (reports:"
          + " {0}).",
      "This number is low, and no safety plan stands today.",
      "The work has ended, and the last number of a professional on this scale is below {0}."
    },
    asks = "Which of the two is closer to how things are for the child today?",
    meets = "Scales on which professionals' numbers fit the steps, the safety and the plan: {0}.",
    thresholds = {
      @Threshold(
          name = "high",
          value = 8,
          most = 10,
          meaning = "Number from which a professional's rating counts as high."),
      @Threshold(
          name = "low",
          value = 2,
          most = 10,
          meaning = "Number up to which a professional's rating counts as low."),
      @Threshold(
          name = "closing",
          value = 7,
          most = 10,
          meaning = "Number from which ending the work needs no further word."),
      @Threshold(
          name = "days",
          value = 28,
          meaning = "Days for which a broken rule speaks against a number given before it.")
    },
    sources = {"S002 §8", "own design"})
public final class NumberAgainstTheRecord implements Rule {

  // From here on the rule about strengths without safety speaks about a high number.
  private static final int STRENGTHS_OF_OTHER_RULE = 3;

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> fitting = new ArrayList<>();
    List<Located<ScaleRating>> low = new ArrayList<>();
    Set<Pointer> mapsWithoutSafety = new HashSet<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      List<Located<ScaleRating>> numbers = on.latestProfessionalNumbers(facts);
      if (numbers.isEmpty()) {
        continue;
      }
      fitting.add(on.scale());
      if (facts.stage() == Stage.CLOSED) {
        Endings.lookAt(numbers, facts, out);
      } else {
        numbers.stream()
            .filter(rating -> halves(rating) <= 2 * out.threshold("low"))
            .forEach(low::add);
      }
      List<Located<ScaleRating>> high =
          numbers.stream()
              .filter(rating -> halves(rating) >= 2 * out.threshold("high"))
              .sorted(Comparator.comparing(rating -> rating.value().ratedOn()))
              .toList();
      if (!high.isEmpty()) {
        against(high, on, mapsWithoutSafety, facts, out);
        brokenSince(high.get(high.size() - 1), on, facts, out);
      }
    }
    lookForPlan(low, facts, out);
    if (!out.hasFindings()) {
      out.metAll(fitting, fitting.size());
    }
  }

  private static int halves(Located<ScaleRating> rating) {
    return rating.value().value().halves();
  }

  /** One word of reasons from anybody who gave a high number is enough. */
  private static void against(
      List<Located<ScaleRating>> high,
      ScaleOnMap on,
      Set<Pointer> mapsWithoutSafety,
      Facts facts,
      Outcome out) {
    Pointer at = high.get(0).at();
    List<Pointer> open = openSteps(high.get(0).value().ratedOn(), on, facts);
    boolean noSafety =
        on.map().value().existingSafety().stream().noneMatch(entry -> facts.stands(entry))
            && mapsWithoutSafety.add(on.map().at());
    boolean reasoned =
        high.stream().anyMatch(rating -> !Texts.saysNothing(rating.value().reasons()));
    if (reasoned && (noSafety || !open.isEmpty())) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at);
      return;
    }
    if (!open.isEmpty()) {
      out.finding(at).with(open.size()).related(open);
    }
    if (noSafety
        && out.looks(HighRatingWithoutSafety.class)
        && on.map().value().existingStrengths().size() >= STRENGTHS_OF_OTHER_RULE) {
      out.coveredBy(HighRatingWithoutSafety.class, at);
    } else if (noSafety) {
      out.finding(at).sentence(1);
    }
  }

  private static List<Pointer> openSteps(LocalDate ratedOn, ScaleOnMap on, Facts facts) {
    List<Pointer> open = new ArrayList<>();
    for (Located<NextStep> located : facts.steps()) {
      NextStep step = located.value();
      boolean ours =
          step.towards().isEmpty()
              || on.value().forGoal().isEmpty()
              || on.isTowardsOneOf(facts, step.towards());
      boolean overdue =
          step.dueOn().filter(due -> due.isBefore(ratedOn)).isPresent()
              && step.doneOn().isEmpty()
              && Texts.saysNothing(step.outcome())
              && step.kind().filter(StepKind.STATUTORY::equals).isEmpty();
      if (ours && overdue) {
        open.add(located.at());
      }
    }
    return open;
  }

  private static void brokenSince(
      Located<ScaleRating> rating, ScaleOnMap on, Facts facts, Outcome out) {
    int days = out.threshold("days");
    PlanReports reports = PlanReports.about(on, facts);
    LocalDate next = rating.value().ratedOn().plusDays(1);
    LocalDate oldest = facts.asOf().minusDays(days);
    List<Located<RuleEvidence>> broken =
        reports.broken(next.isAfter(oldest) ? next : oldest, facts.asOf());
    if (broken.isEmpty()) {
      return;
    }
    boolean other =
        NumberAgainstPlanReports.speaksAbout(
            rating.value(), on, reports, facts, out.threshold("high"), days);
    if (other && out.looks(NumberAgainstPlanReports.class)) {
      out.coveredBy(NumberAgainstPlanReports.class, rating.at());
    } else {
      out.finding(rating.at())
          .sentence(2)
          .with(broken.size())
          .related(broken.stream().map(Located::at).toList());
    }
  }

  private static void lookForPlan(List<Located<ScaleRating>> low, Facts facts, Outcome out) {
    if (low.isEmpty() || facts.plans().stream().anyMatch(plan -> lasts(plan.value(), facts))) {
      return;
    }
    Pointer first = low.get(0).at();
    if (!facts.plans().isEmpty() && out.looks(ImmediatePlanThatLasts.class)) {
      out.coveredBy(ImmediatePlanThatLasts.class, first);
    } else if (facts.stage() == Stage.CHILDREN_IN_CARE) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, first);
    } else {
      List<Pointer> others = low.stream().skip(1).map(Located::at).toList();
      out.finding(first).sentence(3).related(others);
    }
  }

  private static boolean lasts(SafetyPlan plan, Facts facts) {
    return plan.expiresOn().filter(last -> last.isBefore(facts.asOf())).isEmpty();
  }
}
