package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices pages of a story that a child may not follow, and rules of the plan it leaves out. */
@RuleInfo(
    id = "WP-003",
    summary = "Words a child would not know, or a rule missing from the child's version",
    severity = Severity.ADVICE,
    about = Topic.VOICE,
    notices = {
      "This page has words that a child may not know (words: {0}).",
      "This page has a sentence of more than {0} words.",
      "The child's version of the plan has no page for this rule."
    },
    asks = "How would you say this to the child at bedtime, in words the child uses?",
    meets = "Pages for children with short sentences and words they know: {0}.",
    thresholds =
        @Threshold(
            name = "sentenceWords",
            value = 14,
            least = 5,
            most = 60,
            meaning = "Words that a sentence on a page has at most."),
    sources = {"S002 §3.3", "W20"})
public final class StoryHardToFollow implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<Panel>> plain = new ArrayList<>();
    FamilyRecord record = facts.record();
    ChildWords childWords = new ChildWords(record);
    for (Located<WordsAndPictures> story :
        Facts.located(Pointer.ROOT, "wordsAndPictures", record.wordsAndPictures())) {
      if (RulesInPictures.isHistory(story, facts)) {
        continue;
      }
      for (Located<Panel> panel : Facts.located(story.at(), "panels", story.value().panels())) {
        read(panel, childWords, plain, facts, out);
      }
    }
    for (Located<SafetyPlan> plan : facts.plans()) {
      RulesInPictures.of(plan.value(), facts).ifPresent(version -> compare(plan, version, out));
    }
    if (!out.hasFindings()) {
      out.metAll(plain, plain.size());
    }
  }

  private static void read(
      Located<Panel> panel,
      ChildWords childWords,
      List<Located<Panel>> plain,
      Facts facts,
      Outcome out) {
    Pointer at = panel.at().to("text");
    if (panel.value().text().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
      plain.add(panel);
      return;
    }
    Optional<Words> words = facts.words(panel.value().text());
    if (words.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at);
      return;
    }
    List<Span> hard = childWords.hard(words.get());
    if (!hard.isEmpty()) {
      out.finding(at).with(hard.size()).spans(hard);
    }
    int most = out.threshold("sentenceWords");
    List<Span> tooLong = ChildWords.sentencesLongerThan(most, words.get());
    if (!tooLong.isEmpty()) {
      out.finding(at).sentence(1).with(most).spans(tooLong);
    }
    if (hard.isEmpty() && tooLong.isEmpty()) {
      plain.add(panel);
    }
  }

  private static void compare(Located<SafetyPlan> plan, RulesInPictures version, Outcome out) {
    for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
      if (rule.value().adultOnly()) {
        continue;
      }
      switch (version.tells(rule.value())) {
        case YES -> {}
        case NO -> out.finding(rule.at()).sentence(2);
        case UNKNOWN -> out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, rule.at());
      }
    }
  }
}
