package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.HarmActor;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.AdultAction;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a danger statement that names no adult behaviour, only a condition or an event. */
@RuleInfo(
    id = "DAN-004",
    summary = "Danger statement without an adult's behaviour",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = {
      "This danger statement does not say what an adult might do or leave undone.",
      "This danger statement names a condition, and not what an adult might do or leave undone."
    },
    asks = "What would we see an adult do, or leave undone, when this danger is there?",
    meets = "Danger statements that say what an adult might do or leave undone: {0}.",
    textOnly = true,
    sources = {"S002 §2.1", "S002 §6.5.1", "W10"})
public final class DangerWithoutAdultBehaviour implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> told = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading =
          new Reading(facts)
              .add(danger.at(), "fullText", danger.value().fullText())
              .add(danger.at(), "condition", danger.value().condition());
      if (saysWhatIsFeared(danger.value(), reading)) {
        told.add(danger);
      } else if (isFromElsewhere(facts, danger.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
      } else if (!reading.leavesOpen(out, danger.at())) {
        report(danger, reading, out);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  private static boolean saysWhatIsFeared(DangerStatement danger, Reading reading) {
    if (Reading.isFilled(danger.behaviourFeared())) {
      return true;
    }
    // Who it is may stand in a field of its own, so that the words need only say what.
    return danger.behaviourBy().isEmpty()
        ? reading.any(AdultAction::isTold)
        : reading.any(AdultAction::isAnyTold);
  }

  private static boolean isFromElsewhere(Facts facts, DangerStatement danger) {
    return facts.links().findAll(danger.groundedInHarm(), PastHarm.class).stream()
        .map(PastHarm::actor)
        .flatMap(Optional::stream)
        .anyMatch(actor -> actor != HarmActor.ADULT_IN_FAMILY && actor != HarmActor.CARE_SETTING);
  }

  private static void report(Located<DangerStatement> danger, Reading reading, Outcome out) {
    for (Passage passage : reading.passages()) {
      if (passage.words().has(Cue.CONDITION)) {
        out.finding(passage.at()).sentence(1).spans(passage.spans(Cue.CONDITION));
        return;
      }
    }
    out.finding(danger.at());
  }
}
