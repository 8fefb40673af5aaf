package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.goal.StepKind;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import io.github.sosmapping.rules.catalogue.mapping.StepsWithoutGoals;
import java.util.ArrayList;
import java.util.List;

/** Notices a next step that is not linked to any safety goal although there are goals. */
@RuleInfo(
    id = "STEP-002",
    summary = "Next step that serves no goal",
    severity = Severity.WARNING,
    about = Topic.STEP,
    notices = "This next step is not linked to any safety goal.",
    asks = "Which safety goal does this step bring nearer, and how will everyone notice?",
    meets = "Next steps that serve a safety goal: {0}.",
    sources = "S002 §8")
public final class StepServesNoGoal implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NextStep>> steps = facts.steps();
    // Without any goal there is nothing a step could be linked to.
    if (facts.goals().isEmpty()) {
      leaveTo(facts, out);
      return;
    }
    List<Located<NextStep>> serving = new ArrayList<>();
    for (Located<NextStep> step : steps) {
      if (step.value().kind().filter(StepKind.STATUTORY::equals).isPresent()) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, step.at());
      } else if (!facts.links().findAll(step.value().towards(), SafetyGoal.class).isEmpty()) {
        serving.add(step);
      } else if (!step.value().towards().isEmpty() && out.looks(LinkLeadsNowhere.class)) {
        out.coveredBy(LinkLeadsNowhere.class, step.at());
      } else {
        out.finding(step.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(serving, serving.size());
    }
  }

  private static void leaveTo(Facts facts, Outcome out) {
    for (Located<Mapping> map : facts.currentMappings()) {
      if (StepsWithoutGoals.isNoticed(map.value()) && out.looks(StepsWithoutGoals.class)) {
        out.coveredBy(StepsWithoutGoals.class, map.at().to("nextSteps"));
      }
    }
  }
}
