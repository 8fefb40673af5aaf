package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.voice.ChildVoice;
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

/** Notices that parents have not heard what their child said, and no reason for it. */
@RuleInfo(
    id = "VOICE-004",
    summary = "Parents not told what the child said",
    severity = Severity.WARNING,
    about = Topic.VOICE,
    notices = "The record names no day on which parents heard this, and no reason to wait.",
    asks = "What would help the parents to hear this, and what does the child want them to know?",
    meets = "Talks with a child that parents have heard about: {0}.",
    thresholds =
        @Threshold(name = "days", value = 14, meaning = "Days that telling the parents may take."),
    sources = {"S002 §4.3", "W24"})
public final class ParentsNotTold implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ChildVoice>> told = new ArrayList<>();
    for (Located<ChildVoice> located : Voices.all(facts)) {
      ChildVoice voice = located.value();
      if (!Voices.holdsSomething(voice)) {
        continue;
      }
      if (voice.sharedWithParentsOn().isPresent()) {
        told.add(located);
      } else if (facts.daysSince(voice.heldOn()) <= out.threshold("days")
          || !Voices.isBlank(voice.withheldReason())
          || childChoseOthers(voice, facts)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, located.at());
      } else {
        out.finding(located.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  // The child decides who may know; somebody was named, and the parents were not.
  private static boolean childChoseOthers(ChildVoice voice, Facts facts) {
    return !voice.childAgreedSharingWith().isEmpty()
        && voice.childAgreedSharingWith().stream().noneMatch(facts.people()::isParentOrCarer);
  }
}
