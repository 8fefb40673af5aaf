package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.Demonstration;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Similarity;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices a goal that became another one while the danger stayed what it was. */
@RuleInfo(
    id = "GOAL-011",
    summary = "Goal changed while its danger stayed the same",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = {
      "This goal is worded anew although its danger is not, and the record gives no reason.",
      "The time for which this goal is to be shown has changed, and the record gives no reason."
    },
    asks = "What led to the change, and how was it talked over with the family?",
    meets = "Safety goals that kept to what was agreed when they were written anew: {0}.",
    thresholds = {
      @Threshold(
          name = "goalPercent",
          value = 60,
          most = 100,
          meaning = "A goal that shares fewer words than this with the version before is another."),
      @Threshold(
          name = "dangerPercent",
          value = 80,
          most = 100,
          meaning =
              "A danger that shares at least this many words with the one before is the same.")
    },
    textOnly = true,
    sources = {"W6", "W45"})
public final class GoalpostsMoved implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> kept = new ArrayList<>();
    for (Located<SafetyGoal> goal : facts.goals()) {
      Optional<SafetyGoal> before = GoalVersions.before(facts, goal.value());
      if (before.isEmpty()) {
        continue;
      }
      if (GoalTexts.isFilled(goal.value().changeReason())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, goal.at());
        continue;
      }
      List<PlainText> now = comparable(goal.value(), before.get());
      List<PlainText> then = comparable(before.get(), goal.value());
      if (now.isEmpty() || then.isEmpty()) {
        continue;
      }
      if (!areEnglish(facts, now) || !areEnglish(facts, then)) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, goal.at());
      } else if (!SameDangers.of(
          facts, goal.value(), before.get(), out.threshold("dangerPercent"))) {
        kept.add(goal);
      } else if (Similarity.percent(words(facts, now), words(facts, then))
          < out.threshold("goalPercent")) {
        out.finding(goal.at());
      } else if (lengthChanged(facts, goal.value(), before.get())) {
        out.finding(goal.at()).sentence(1);
      } else {
        kept.add(goal);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(kept, kept.size());
    }
  }

  /** The whole text where both versions have one, so that a part filled later is no change. */
  private static List<PlainText> comparable(SafetyGoal goal, SafetyGoal other) {
    if (GoalTexts.isFilled(goal.fullText()) && GoalTexts.isFilled(other.fullText())) {
      return List.of(goal.fullText().get());
    }
    return GoalTexts.of(goal);
  }

  private static boolean lengthChanged(Facts facts, SafetyGoal goal, SafetyGoal before) {
    Set<Integer> now = lengths(facts, goal);
    Set<Integer> then = lengths(facts, before);
    return !now.isEmpty() && !then.isEmpty() && Collections.disjoint(now, then);
  }

  private static Set<Integer> lengths(Facts facts, SafetyGoal goal) {
    Optional<PlainText> period = goal.demonstration().flatMap(Demonstration::period);
    Optional<PlainText> text = GoalTexts.isFilled(period) ? period : goal.fullText();
    return text.flatMap(facts::words).map(Lengths::in).orElse(Set.of());
  }

  private static boolean areEnglish(Facts facts, List<PlainText> texts) {
    return texts.stream().allMatch(text -> facts.words(text).isPresent());
  }

  private static List<Words> words(Facts facts, List<PlainText> texts) {
    return texts.stream().flatMap(text -> facts.words(text).stream()).toList();
  }
}
