package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.HarmCategory;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;

/** Notices a goal that says what will no longer happen and nothing that will. */
@RuleInfo(
    id = "GOAL-003",
    summary = "Goal that only says what will stop",
    severity = Severity.ADVICE,
    about = Topic.GOAL,
    notices = "This goal says what will stop and not yet what will be there instead.",
    asks = "What will the child see the adults doing in its place?",
    meets = "Safety goals that say what people will do, not only what will stop: {0}.",
    textOnly = true,
    sources = "W4")
public final class GoalSaysOnlyWhatStops implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Goals.worded(
        facts,
        out,
        (goal, picture, words) -> {
          if (!words.has(Cue.ABSENCE) || tellsDeed(facts, goal)) {
            return true;
          }
          if (limitIsApt(facts, goal.value())) {
            out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, picture.at());
          } else {
            out.finding(picture.at()).spans(words.spans(Cue.ABSENCE));
          }
          return false;
        });
  }

  private static boolean tellsDeed(Facts facts, Located<SafetyGoal> goal) {
    return GoalTexts.of(goal).stream()
        .anyMatch(text -> facts.words(text.value()).filter(Deeds::in).isPresent());
  }

  // After sexual harm "never alone with" is what protects, and there is nothing to put in its
  // place.
  private static boolean limitIsApt(Facts facts, SafetyGoal goal) {
    return facts.links().findAll(goal.addresses(), DangerStatement.class).stream()
        .flatMap(danger -> facts.links().findAll(danger.groundedInHarm(), PastHarm.class).stream())
        .anyMatch(harm -> harm.category().filter(HarmCategory.SEXUAL::equals).isPresent());
  }
}
