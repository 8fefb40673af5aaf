package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.FairyWizard;
import io.github.sosmapping.core.voice.OtherTool;
import io.github.sosmapping.core.voice.ThreeHouses;
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

/** Notices that nothing of what a child said with a tool found its way into a map or a plan. */
@RuleInfo(
    id = "VOICE-002",
    summary = "Child's view not carried into the map or plan",
    severity = Severity.WARNING,
    about = Topic.VOICE,
    notices = "Nothing that the child said or drew here shows in a map or a plan yet.",
    asks = "Where in the map or the plan would the child find their own words again?",
    meets = "Talks with a child that show in the map or the plan: {0}.",
    thresholds =
        @Threshold(
            name = "days",
            value = 14,
            meaning = "Days that carrying it into the map or the plan may take."),
    sources = "S002 §4.3")
public final class VoiceNotCarriedOn implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    TakenUp takenUp = facts.once(TakenUp.class, TakenUp::new);
    List<Located<ChildVoice>> carried = new ArrayList<>();
    for (Located<ChildVoice> voice : Voices.latestWithEachTool(facts)) {
      if (!looksAt(voice.value()) || !Voices.holdsSomething(voice.value())) {
        continue;
      }
      if (out.looks(VoiceOnlyAttached.class)
          && voice.value().allEntries().stream().noneMatch(Voices::holdsSomething)) {
        out.coveredBy(VoiceOnlyAttached.class, voice.at());
        continue;
      }
      TakenUp.Answer answer = takenUp.any(voice.value());
      boolean young = facts.daysSince(voice.value().heldOn()) <= out.threshold("days");
      if (answer == TakenUp.Answer.YES) {
        carried.add(voice);
      } else if (young || !Voices.isBlank(voice.value().withheldReason())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, voice.at());
      } else if (answer == TakenUp.Answer.UNKNOWN) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, voice.at());
      } else {
        out.finding(voice.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(carried, carried.size());
    }
  }

  // Tools that ask about the situation; the safety house asks about the plan, and a sentence said
  // in passing need not go anywhere.
  static boolean looksAt(ChildVoice voice) {
    return voice instanceof ThreeHouses
        || voice instanceof FairyWizard
        || voice instanceof OtherTool;
  }
}
