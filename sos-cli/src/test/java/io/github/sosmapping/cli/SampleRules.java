package io.github.sosmapping.cli;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** A few rules that never change, so that reports can be compared word by word. */
public final class SampleRules {

  private SampleRules() {}

  /** Returns the rules as a set. */
  public static RuleSet set() {
    return RuleSet.builder("sample-1")
        .add(new GoalMissing())
        .add(new Padding())
        .add(new Closing())
        .build();
  }

  /** Returns the rules as a set with one that fails. */
  public static RuleSet withFailure() {
    return set().toBuilder("sample-2").add(new Failing()).build();
  }

  /** Notices dangers where there are no goals at all. */
  @RuleInfo(
      id = "SAM-001",
      summary = "Danger without any goal",
      severity = Severity.ERROR,
      about = Topic.DANGER,
      notices = "No safety goal stands beside this danger.",
      asks = "What would everyone see instead?",
      meets = "There are safety goals ({0}).",
      sources = "own design")
  public static final class GoalMissing implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      if (!facts.goals().isEmpty()) {
        out.metAll(facts.goals(), facts.goals().size());
        return;
      }
      facts
          .dangers()
          .forEach(
              danger -> out.finding(danger.at()).related(List.of(Pointer.ROOT.to("mappings", 0))));
    }
  }

  /** Notices two words that say little. */
  @RuleInfo(
      id = "SAM-002",
      summary = "Words that say little",
      severity = Severity.ADVICE,
      about = Topic.LANGUAGE,
      notices = "These words say little ({0}).",
      asks = "What would a child see?",
      meets = "Plain words everywhere.",
      textOnly = true,
      sources = "own design")
  public static final class Padding implements Rule {
    private static final String WORDS = "quality time";

    @Override
    public void examine(Facts facts, Outcome out) {
      for (LocatedText text : facts.texts()) {
        List<Span> spans = new ArrayList<>();
        String words = english(text.text());
        for (int i = words.indexOf(WORDS); i >= 0; i = words.indexOf(WORDS, i + 1)) {
          spans.add(new Span(i, i + WORDS.length()));
        }
        if (!spans.isEmpty()) {
          out.finding(text.at()).spans(spans).with(spans.size());
        }
      }
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, Pointer.ROOT, "cy");
    }

    // As the rules of the catalogue do: a translation where there is one.
    private static String english(PlainText text) {
      return text.translations().isEmpty() ? text.text() : text.translations().get(0).text();
    }
  }

  /** Looks only at the end. */
  @RuleInfo(
      id = "SAM-003",
      summary = "Something about the end",
      severity = Severity.WARNING,
      about = Topic.PROCESS,
      notices = "Never said.",
      asks = "Never asked?",
      meets = "Never met.",
      stages = Stage.CLOSED,
      sources = "own design")
  public static final class Closing implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {}
  }

  /** Fails on every record, and quotes it while doing so. */
  @RuleInfo(
      id = "SAM-009",
      summary = "A rule that fails",
      severity = Severity.ADVICE,
      about = Topic.PROCESS,
      notices = "Never said.",
      asks = "Never asked?",
      meets = "Never met.",
      sources = "own design")
  public static final class Failing implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      throw new IllegalStateException(facts.texts().toString());
    }
  }
}
