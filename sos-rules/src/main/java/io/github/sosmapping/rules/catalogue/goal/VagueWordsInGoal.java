package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Notices words such as "appropriate" in a sentence that does not say what people will do. */
@RuleInfo(
    id = "GOAL-008",
    summary = "Goal in words that leave open what will be seen",
    severity = Severity.ADVICE,
    about = Topic.GOAL,
    notices = "Words in this goal leave open what people will see ({0}).",
    asks = "If we could watch a film of a good day, what would we see people doing?",
    meets = "Safety goals told in words that one can picture: {0}.",
    textOnly = true,
    sources = {"S002 §2.1", "W4", "W6"})
public final class VagueWordsInGoal implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Goals.worded(
        facts,
        out,
        (goal, picture, words) -> {
          List<Span> vague = vague(words);
          if (vague.isEmpty()) {
            return true;
          }
          out.finding(picture.at()).spans(vague).with(vague.size());
          return false;
        });
  }

  /** Vague words in sentences that do not also say what somebody will do. */
  private static List<Span> vague(Words words) {
    BitSet told = Deeds.sentencesOf(words);
    List<Span> spans = new ArrayList<>();
    for (int i = words.first(Cue.VAGUE, 0); i >= 0; i = words.first(Cue.VAGUE, i + 1)) {
      if (!told.get(words.sentenceOf(i))) {
        spans.add(words.span(i));
      }
    }
    return spans;
  }
}
