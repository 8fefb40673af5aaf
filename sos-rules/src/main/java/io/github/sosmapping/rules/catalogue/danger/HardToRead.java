package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Readability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices danger statements, goals and plan rules that are hard to read. */
@RuleInfo(
    id = "DAN-013",
    summary = "Danger statement, goal or plan rule that is hard to read",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices = {
      "The sentences here are long, about {0} words each.",
      "The words here are long ones; together with the sentences they ask for about {0} years of"
          + " school."
    },
    asks = "How would you say this to somebody in the family who is twelve?",
    meets = "Danger statements, goals and plan rules that are easy to read: {0}.",
    thresholds = {
      @Threshold(
          name = "sentenceWords",
          value = 25,
          least = 5,
          meaning = "Words a sentence may have on average."),
      @Threshold(
          name = "grade",
          value = 8,
          least = 1,
          most = 20,
          meaning = "School grade up to which a text counts as easy, estimated from lengths."),
      @Threshold(
          name = "fromWords",
          value = 25,
          least = 1,
          meaning = "Words from which on a text is long enough to tell.")
    },
    textOnly = true,
    sources = {"S003", "S002 §4.5"})
public final class HardToRead implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> read = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      examine(facts, danger.at(), DangerText.of(facts, danger), read, out);
    }
    for (Located<SafetyGoal> goal : facts.goals()) {
      Reading reading =
          new Reading(facts)
              .add(goal.at(), "fullText", goal.value().fullText())
              .add(goal.at(), "behaviour", goal.value().behaviour())
              .add(goal.at(), "childExperience", goal.value().childExperience())
              .add(goal.at(), "networkPart", goal.value().networkPart());
      examine(facts, goal.at(), reading, read, out);
    }
    for (Located<SafetyPlan> plan : facts.plans()) {
      for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
        Reading reading =
            new Reading(facts)
                .add(rule.at(), "text", Optional.of(rule.value().text()))
                .add(rule.at(), "when", rule.value().when())
                .add(rule.at(), "ifBroken", rule.value().ifBroken());
        examine(facts, rule.at(), reading, read, out);
      }
    }
    if (!out.hasFindings() && !read.isEmpty()) {
      out.met(read, read.size());
    }
  }

  private static void examine(
      Facts facts, Pointer at, Reading reading, List<Pointer> read, Outcome out) {
    boolean measured = false;
    for (Passage passage : reading.passages()) {
      if (passage.isQuote() || passage.words().count() < out.threshold("fromWords")) {
        continue;
      }
      if (!passage.isOriginal()) {
        // The family reads the original, and a translation says nothing about that.
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, passage.at());
        continue;
      }
      measured = true;
      measure(facts, passage, out);
    }
    if (!reading.leavesOpen(out, at) && measured) {
      read.add(at);
    }
  }

  private static void measure(Facts facts, Passage passage, Outcome out) {
    Readability text = Readability.of(passage.english(), passage.words(), facts.names());
    if (text.wordsPerSentence() > out.threshold("sentenceWords")) {
      out.finding(passage.at()).with(Math.round(text.wordsPerSentence()));
    } else if (text.grade() > out.threshold("grade")) {
      out.finding(passage.at()).sentence(1).with((int) Math.ceil(text.grade()));
    }
  }
}
