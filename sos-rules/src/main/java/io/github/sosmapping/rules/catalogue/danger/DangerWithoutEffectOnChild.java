package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Effect;
import io.github.sosmapping.rules.internal.Future;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.List;

/** Notices a danger statement that does not say how the child could be affected. */
@RuleInfo(
    id = "DAN-003",
    summary = "Danger statement without its effect on the child",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = "This danger statement does not say how the child could be affected.",
    asks = "What would the child see, feel or miss if this came true?",
    meets = "Danger statements that say how the child could be affected: {0}.",
    textOnly = true,
    sources = {"W3", "W4", "S002 §6.5.1"})
public final class DangerWithoutEffectOnChild implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> told = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading =
          new Reading(facts)
              .add(danger.at(), "fullText", danger.value().fullText())
              .add(danger.at(), "behaviourFeared", danger.value().behaviourFeared());
      if (Reading.isFilled(danger.value().impactOnChild())
          || reading.any(DangerWithoutEffectOnChild::saysEffect)) {
        told.add(danger);
      } else if (!reading.leavesOpen(out, danger.at())) {
        out.finding(danger.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  // What stands before the first "could" is what has happened, not what is feared.
  private static boolean saysEffect(Passage passage) {
    return Effect.isShown(passage, Math.max(0, Future.first(passage, 0)));
  }
}
