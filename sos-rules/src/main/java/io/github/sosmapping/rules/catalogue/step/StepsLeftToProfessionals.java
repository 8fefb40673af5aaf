package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.StepKind;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices next steps that all belong to professionals, or that mostly lead to services. */
@RuleInfo(
    id = "STEP-004",
    summary = "Next steps all belong to professionals or lead to services",
    severity = Severity.ADVICE,
    about = Topic.STEP,
    notices = {
      "All next steps with a name on them belong to professionals ({0} of {0}).",
      "Most next steps lead to a service ({0} of {1})."
    },
    asks = "Which next step would somebody in the family or network choose for themselves?",
    meets = "Next steps in which family or network act: {0} of {1}.",
    stages = {
      Stage.EARLY_HELP,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE,
      Stage.CLOSED
    },
    thresholds = {
      @Threshold(
          name = "steps",
          value = 3,
          least = 1,
          meaning = "Steps that a map holds before they are looked at together."),
      @Threshold(
          name = "servicePercent",
          value = 70,
          most = 100,
          meaning = "Share of steps leading to services from which they are noticed, in percent.")
    },
    sources = {"S002 §5.1", "W19"})
public final class StepsLeftToProfessionals implements Rule {

  private static final int HUNDRED = 100;

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NextStep>> shared = new ArrayList<>();
    int together = 0;
    for (Located<Mapping> map : facts.currentMappings()) {
      List<Located<NextStep>> steps = chosenSteps(facts, map);
      if (steps.size() < out.threshold("steps")) {
        continue;
      }
      List<Located<NextStep>> byFamily =
          steps.stream().filter(step -> isByFamily(facts, step.value())).toList();
      long owned = steps.stream().filter(step -> !step.value().by().isEmpty()).count();
      int services = services(facts, out, steps);
      if (byFamily.isEmpty() && owned < steps.size() && out.looks(StepWithoutOwnerOrDay.class)) {
        out.coveredBy(StepWithoutOwnerOrDay.class, map.at().to("nextSteps"));
      } else if (byFamily.isEmpty()) {
        out.finding(map.at().to("nextSteps")).with(owned);
      } else if (HUNDRED * services >= out.threshold("servicePercent") * steps.size()) {
        out.finding(map.at().to("nextSteps")).sentence(1).with(services, steps.size());
      } else {
        shared.addAll(byFamily);
        together += steps.size();
      }
    }
    if (!out.hasFindings()) {
      out.metAll(shared, shared.size(), together);
    }
  }

  /** What the law asks for is nobody's choice and says nothing about who was asked to act. */
  private static List<Located<NextStep>> chosenSteps(Facts facts, Located<Mapping> map) {
    return Facts.located(map.at(), "nextSteps", map.value().nextSteps()).stream()
        .filter(step -> facts.stands(step.value()))
        .filter(step -> step.value().kind().filter(StepKind.STATUTORY::equals).isEmpty())
        .toList();
  }

  private static boolean isByFamily(Facts facts, NextStep step) {
    for (Id<Individual> who : step.by()) {
      if (facts.people().find(who).isPresent() && !facts.people().isProfessional(who)) {
        return true;
      }
    }
    return false;
  }

  private static int services(Facts facts, Outcome out, List<Located<NextStep>> steps) {
    int services = 0;
    for (Located<NextStep> step : steps) {
      Optional<Words> words = facts.words(step.value().action());
      if (words.isEmpty()) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, step.at());
      } else if (StepText.leadsToService(words.get())) {
        services++;
      }
    }
    return services;
  }
}
