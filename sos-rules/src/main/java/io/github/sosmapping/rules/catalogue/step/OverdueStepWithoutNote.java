package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices a next step whose day has passed and about which nothing is noted. */
@RuleInfo(
    id = "STEP-003",
    summary = "Next step is past its day without a note",
    severity = Severity.WARNING,
    about = Topic.STEP,
    notices =
        "The day of this next step has passed (days since then: {0}), and the record does not say"
            + " yet what came of it.",
    asks = "What came of this step, and what would help it along now?",
    meets = "Next steps whose day has come and that are marked as done: {0}.",
    thresholds =
        @Threshold(
            name = "graceDays",
            value = 0,
            meaning = "Days after the due day before a step is noticed."),
    sources = "S002 §4.3")
public final class OverdueStepWithoutNote implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NextStep>> done = new ArrayList<>();
    for (Located<NextStep> step : facts.steps()) {
      if (step.value().dueOn().isEmpty()) {
        continue;
      }
      long days = facts.daysSince(step.value().dueOn().get());
      if (step.value().doneOn().isPresent()) {
        done.add(step);
      } else if (days > out.threshold("graceDays")) {
        if (isNoted(step.value())) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, step.at());
        } else {
          out.finding(step.at()).with(days);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(done, done.size());
    }
  }

  private static boolean isNoted(NextStep step) {
    return step.outcome().filter(note -> !note.text().isBlank()).isPresent()
        || step.recurring().filter(rhythm -> !rhythm.text().isBlank()).isPresent();
  }
}
