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

/** Notices a goal from which nobody can tell who will be doing it. */
@RuleInfo(
    id = "GOAL-004",
    summary = "Goal that does not say who will be doing it",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = "This goal does not say who will be doing it.",
    asks = "Who will be doing this, and whom can the child go to?",
    meets = "Safety goals that say who will be doing it: {0}.",
    sources = {"W3", "W6"})
public final class GoalWithoutDoer implements Rule {

  /** Behind these a person is whom it happens to, or whom one keeps away from. */
  private static final Set<String> NOT_A_DOER =
      Set.of("from", "of", "about", "to", "against", "at", "near", "without", "for", "than");

  @Override
  public void examine(Facts facts, Outcome out) {
    Goals.lacking(facts, out, goal -> !goal.doers().isEmpty(), GoalWithoutDoer::namesDoer);
  }

  private static boolean namesDoer(Words words) {
    for (int i = words.first(Cue.ADULT, 0); i >= 0; i = words.first(Cue.ADULT, i + 1)) {
      boolean behind =
          i > 0
              && words.sentenceOf(i - 1) == words.sentenceOf(i)
              && NOT_A_DOER.contains(words.word(i - 1));
      // "She" may be the child.
      if (!behind && !words.is(i, Cue.PRONOUN)) {
        return true;
      }
    }
    return false;
  }
}
