package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceEntry;
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

/** Notices a child's idea of what would make home safe that led nowhere, though there is a plan. */
@RuleInfo(
    id = "VOICE-007",
    summary = "Child's idea not taken up",
    severity = Severity.ADVICE,
    about = Topic.VOICE,
    notices = "There is a family plan, and nothing shows where this idea of the child went.",
    asks = "What in this idea could help to keep the child safe, and what will the child be told?",
    meets = "Ideas of a child for a safe home that went into the map or the plan: {0}.",
    thresholds =
        @Threshold(name = "days", value = 14, meaning = "Days that taking up an idea may take."),
    sources = {"S002 §3.4", "W25", "own design"})
public final class IdeaNotTakenUp implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    TakenUp takenUp = facts.once(TakenUp.class, TakenUp::new);
    List<Located<VoiceEntry>> used = new ArrayList<>();
    for (Located<ChildVoice> voice : Voices.latestWithEachTool(facts)) {
      List<Located<VoiceEntry>> ideas =
          Voices.ideas(voice).stream().filter(idea -> Voices.holdsSomething(idea.value())).toList();
      if (ideas.isEmpty() || !hasFamilyPlan(voice.value(), facts)) {
        continue;
      }
      boolean young = facts.daysSince(voice.value().heldOn()) <= out.threshold("days");
      if (young || !Voices.isBlank(voice.value().withheldReason())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, voice.at());
      } else if (out.looks(VoiceNotCarriedOn.class)
          && VoiceNotCarriedOn.looksAt(voice.value())
          && takenUp.any(voice.value()) == TakenUp.Answer.NO) {
        out.coveredBy(VoiceNotCarriedOn.class, voice.at());
      } else {
        ideas.forEach(
            idea -> look(idea, takenUp.one(idea.value(), voice.value().heldOn()), used, out));
      }
    }
    if (!out.hasFindings()) {
      out.metAll(used, used.size());
    }
  }

  private static void look(
      Located<VoiceEntry> idea,
      TakenUp.Answer answer,
      List<Located<VoiceEntry>> used,
      Outcome out) {
    switch (answer) {
      case YES -> used.add(idea);
      case NO -> out.finding(idea.at());
      case UNKNOWN -> out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, idea.at());
    }
  }

  private static boolean hasFamilyPlan(ChildVoice voice, Facts facts) {
    return facts.plans().stream()
        .map(Located::value)
        .filter(plan -> plan.kind() == PlanKind.FAMILY)
        .anyMatch(plan -> isFor(voice, plan));
  }

  private static boolean isFor(ChildVoice voice, SafetyPlan plan) {
    return plan.children().isEmpty() || plan.children().contains(voice.child());
  }
}
