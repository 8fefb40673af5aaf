package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.language.Flag;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import io.github.sosmapping.rules.language.PlainLanguageResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notices words that a family may not know in texts that are meant for the family. */
@RuleInfo(
    id = "LANG-003",
    summary = "Words a family may not know",
    severity = Severity.ADVICE,
    about = Topic.LANGUAGE,
    notices = "This text is meant for the family and holds words they may not know ({0}).",
    asks = "How would we say this to the child's grandmother at her kitchen table?",
    meets = "Texts meant for the family without a word that they would have to look up: {0}.",
    textOnly = true,
    sources = {"S003", "S002 §4.5", "W34"})
public final class WordsFamilyMayNotKnow implements Rule {

  // Other rules ask about labels and jargon in these.
  private static final Set<String> ASKED_ELSEWHERE =
      Set.of("PastHarm", "HarmOccasion", "DangerStatement");

  @Override
  public void examine(Facts facts, Outcome out) {
    History history = new History(facts);
    PlainLanguageOptions options = PlainLanguageOptions.none().withNames(facts.names().labels());
    Map<Language, PlainLanguageOptions> byLanguage = new HashMap<>();
    Set<String> explained = new HashSet<>();
    List<Pointer> plain = new ArrayList<>();
    for (LocatedText text : facts.texts()) {
      if (!isForFamily(text) || history.holds(text.owner())) {
        continue;
      }
      PlainLanguageOptions known = options;
      PlainLanguageResult result =
          check(
              facts,
              text.text(),
              byLanguage.computeIfAbsent(
                  text.text().language(),
                  language -> out.lexicon(language).map(known::with).orElse(known)));
      if (explained.addAll(result.explained())) {
        options = options.withExplained(explained);
        byLanguage.clear();
      }
      if (!result.assessed()) {
        out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, text.at(), text.text().language().tag());
      } else if (result.flags().isEmpty()) {
        plain.add(text.at());
      } else {
        report(text, result.flags(), out);
      }
    }
    if (!out.hasFindings() && !plain.isEmpty()) {
      out.met(List.of(Pointer.ROOT), plain.size());
    }
  }

  private static PlainLanguageResult check(
      Facts facts, PlainText text, PlainLanguageOptions options) {
    Language language = text.language();
    return language.isIn("en")
        ? PlainLanguage.check(facts.words(text).orElseThrow(), language, options)
        : PlainLanguage.check(text.text(), language, options);
  }

  private static boolean isForFamily(LocatedText text) {
    return text.place().audience() != Audience.PROFESSIONAL
        && !ASKED_ELSEWHERE.contains(text.place().owner())
        && text.text().origin().filter(TextOrigin.OWN_WORDS::equals).isEmpty()
        // What a person says about a statement is in the person's own words.
        && !text.place().owner().equals("Position");
  }

  private static void report(LocatedText text, List<Flag> flags, Outcome out) {
    List<Span> spans = new ArrayList<>(flags.size());
    Severity severity = Severity.ADVICE;
    for (Flag flag : flags) {
      spans.add(new Span(flag.start(), flag.end()));
      if (flag.severity() == Severity.WARNING) {
        severity = Severity.WARNING;
      }
    }
    out.finding(text.at()).spans(spans).with(flags.size()).weighing(severity);
  }
}
