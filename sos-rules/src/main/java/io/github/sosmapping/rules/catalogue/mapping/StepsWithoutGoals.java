package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.List;

/** Notices a map whose third column holds next steps but no safety goals. */
@RuleInfo(
    id = "MAP-002",
    summary = "Next steps without any safety goal",
    severity = Severity.ERROR,
    about = Topic.MAPPING,
    notices = "This map has next steps ({0}) and no safety goal that says what they are for.",
    asks = "What would everyone see at home once these steps have done their work?",
    meets = "The map says what its next steps are for (safety goals: {0}; next steps: {1}).",
    sources = "S002 §8")
public final class StepsWithoutGoals implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    for (Located<Mapping> mapping : facts.currentMappings()) {
      int steps = mapping.value().nextSteps().size();
      if (steps == 0) {
        continue;
      }
      List<SafetyGoal> goals = mapping.value().safetyGoals();
      if (!isNoticed(mapping.value())) {
        out.met(
            List.of(mapping.at().to("safetyGoals"), mapping.at().to("nextSteps")),
            goals.size(),
            steps);
        continue;
      }
      // In the first days steps come before anybody can say where they lead.
      boolean early = facts.stage() == Stage.INTAKE;
      out.finding(mapping.at().to("nextSteps"))
          .with(steps)
          .weighing(early ? Severity.WARNING : Severity.ERROR);
    }
  }

  /** Tells whether this rule speaks about a map. */
  public static boolean isNoticed(Mapping mapping) {
    return mapping.safetyGoals().isEmpty() && !mapping.nextSteps().isEmpty();
  }
}
