package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.Set;

/** Notices a goal in which the child does not appear. */
@RuleInfo(
    id = "GOAL-007",
    summary = "Goal that leaves out what the child will experience",
    severity = Severity.ADVICE,
    about = Topic.GOAL,
    notices = "This goal does not say yet what it will be like for the child.",
    asks = "What will the child see, hear and feel on a day when this goal comes true?",
    meets = "Safety goals that speak of the child: {0}.",
    sources = "W3")
public final class GoalWithoutChildsExperience implements Rule {

  private static final Set<String> OFFICES = Set.of("services", "service", "social", "centre");

  @Override
  public void examine(Facts facts, Outcome out) {
    Goals.lacking(
        facts,
        out,
        goal -> GoalTexts.isFilled(goal.childExperience()),
        GoalWithoutChildsExperience::namesChild);
  }

  // Children's services are an office and no child.
  private static boolean namesChild(Words words) {
    for (int i = words.first(Cue.CHILD, 0); i >= 0; i = words.first(Cue.CHILD, i + 1)) {
      boolean office = i + 1 < words.count() && OFFICES.contains(words.word(i + 1));
      if (!office) {
        return true;
      }
    }
    return false;
  }
}
