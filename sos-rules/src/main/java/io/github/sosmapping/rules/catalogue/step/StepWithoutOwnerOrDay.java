package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a next step that does not say who does it or by when. */
@RuleInfo(
    id = "STEP-001",
    summary = "Next step without an owner or a day",
    severity = Severity.WARNING,
    about = Topic.STEP,
    notices = {
      "This next step does not say who does it, nor by when.",
      "This next step does not say who does it.",
      "This next step does not say by when or how often it is done."
    },
    asks = "Who has said they will do this, and when would everyone notice that it is done?",
    meets = "Next steps that say who does them, and by when or how often: {0}.",
    sources = {"S002 §4.3", "W27"})
public final class StepWithoutOwnerOrDay implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NextStep>> complete = new ArrayList<>();
    for (Located<NextStep> step : facts.steps()) {
      boolean owner = !step.value().by().isEmpty();
      boolean day = hasDay(step.value());
      if (owner && day) {
        complete.add(step);
        continue;
      }
      // What is done needs neither a day nor a name any more.
      if (step.value().doneOn().isPresent()) {
        continue;
      }
      Optional<Words> words = facts.words(step.value().action());
      if (words.isEmpty()) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, step.at());
        continue;
      }
      owner = owner || StepText.namesOwner(words.get());
      day = day || StepText.namesTime(words.get());
      if (owner && day) {
        complete.add(step);
      } else {
        out.finding(step.at()).sentence(day ? 1 : owner ? 2 : 0);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(complete, complete.size());
    }
  }

  private static boolean hasDay(NextStep step) {
    return step.dueOn().isPresent()
        || step.recurring().filter(rhythm -> !rhythm.text().isBlank()).isPresent();
  }
}
