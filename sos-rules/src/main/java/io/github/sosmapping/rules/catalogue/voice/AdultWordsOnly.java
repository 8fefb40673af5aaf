package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.Observation;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Notices that what a child said is written down in an adult's words only. */
@RuleInfo(
    id = "VOICE-005",
    summary = "Adult paraphrase only",
    severity = Severity.ADVICE,
    about = Topic.VOICE,
    notices = "What the child said here is told in an adult's words only.",
    asks = "Which words did the child use?",
    meets = "Talks with a child that hold the child's own words: {0}.",
    thresholds =
        @Threshold(
            name = "speakingMonths",
            value = 30,
            meaning = "Age in months from which words of the child's own are looked for."),
    sources = {"W24", "W22"})
public final class AdultWordsOnly implements Rule {

  private static final String QUOTATION_MARKS = "\"“”„«»‹›「」";
  private static final WordTable FIRST_PERSON = WordTable.of("i i'm i've i'd i'll my me mine");
  private static final WordTable DRAWING =
      WordTable.of("drew draws drawn drawing painted picture coloured");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ChildVoice>> own = new ArrayList<>();
    for (Located<ChildVoice> voice : Voices.all(facts)) {
      List<VoiceEntry> told =
          voice.value().allEntries().stream()
              .filter(entry -> Voices.hasText(entry) && entry.drawing().isEmpty())
              .toList();
      if (told.isEmpty() || voice.value() instanceof Observation) {
        continue;
      }
      if (told.stream().anyMatch(entry -> isOwn(entry, facts))) {
        own.add(voice);
      } else if (speaksNoWords(voice.value(), facts, out.threshold("speakingMonths"))
          || told.stream().allMatch(entry -> describesDrawing(entry, facts))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, voice.at());
      } else {
        out.finding(voice.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(own, own.size());
    }
  }

  private static boolean isOwn(VoiceEntry entry, Facts facts) {
    PlainText text = entry.text().orElseThrow();
    return entry.ownWords()
        || text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()
        || text.text().chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0)
        || facts.words(text).filter(AdultWordsOnly::quotesOrSpeaksAsI).isPresent();
  }

  private static boolean quotesOrSpeaksAsI(Words words) {
    return words.has(Cue.QUOTED) || FIRST_PERSON.holdsAnyOf(words);
  }

  private static boolean describesDrawing(VoiceEntry entry, Facts facts) {
    return entry
        .text()
        .flatMap(facts::words)
        .filter(words -> DRAWING.holdsAnyOf(words))
        .isPresent();
  }

  private static boolean speaksNoWords(ChildVoice voice, Facts facts, int months) {
    return Voices.child(facts, voice)
        .filter(
            child -> Voices.isYoungerThan(months, child, voice.heldOn()) || speaksOtherwise(child))
        .isPresent();
  }

  private static boolean speaksOtherwise(Child child) {
    return child
        .communication()
        .filter(way -> way == Communication.PRE_VERBAL || way == Communication.NON_VERBAL)
        .isPresent();
  }
}
