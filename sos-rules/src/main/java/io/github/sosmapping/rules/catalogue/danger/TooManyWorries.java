package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import java.util.List;

/** Notices many danger statements side by side, long ones, and several worries in one. */
@RuleInfo(
    id = "DAN-009",
    summary = "Too many danger statements, or several worries in one",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices = {
      "This map has {0} danger statements, which is much to keep in mind at once.",
      "This danger statement is {0} words long.",
      "This danger statement joins more than one worry."
    },
    asks = "Which worry, if it were settled, would make the biggest difference for the child?",
    meets = "Danger statements, few and short, with one worry in each: {0}.",
    thresholds = {
      @Threshold(
          name = "statements",
          value = 3,
          least = 1,
          meaning = "Danger statements a map may have; as many as it has children in any case."),
      @Threshold(
          name = "words",
          value = 80,
          least = 20,
          meaning = "Words a danger statement may have.")
    },
    textOnly = true,
    sources = "W4")
public final class TooManyWorries implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    int all = 0;
    for (Located<Mapping> mapping : facts.currentMappings()) {
      List<Located<DangerStatement>> dangers = standing(facts, mapping);
      int most = Math.max(out.threshold("statements"), children(facts, mapping.value()));
      if (dangers.size() > most) {
        out.finding(mapping.at().to("dangerStatements")).with(dangers.size());
      }
      dangers.forEach(danger -> examine(facts, danger, out));
      all += dangers.size();
    }
    if (!out.hasFindings()) {
      out.metAll(facts.dangers(), all);
    }
  }

  private static List<Located<DangerStatement>> standing(Facts facts, Located<Mapping> mapping) {
    return Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())
        .stream()
        .filter(danger -> facts.stands(danger.value()))
        .toList();
  }

  private static int children(Facts facts, Mapping mapping) {
    return mapping.children().isEmpty()
        ? facts.record().children().size()
        : mapping.children().size();
  }

  private static void examine(Facts facts, Located<DangerStatement> danger, Outcome out) {
    int words = danger.value().fullText().map(TooManyWorries::count).orElse(0);
    if (words > out.threshold("words")) {
      out.finding(danger.at().to("fullText")).sentence(1).with(words);
      return;
    }
    Reading reading =
        new Reading(facts)
            .add(danger.at(), "fullText", danger.value().fullText())
            .add(danger.at(), "behaviourFeared", danger.value().behaviourFeared());
    for (Passage passage : reading.passages()) {
      int joint = SecondWorry.in(passage);
      if (joint >= 0) {
        out.finding(passage.at()).sentence(2).spans(passage.spans(List.of(joint)));
        return;
      }
    }
  }

  /** Length is the same question in every language, so it needs no word list. */
  private static int count(PlainText text) {
    if (text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
      return 0;
    }
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.text().length(); i++) {
      boolean blank = Character.isWhitespace(text.text().charAt(i));
      if (!blank && !inWord) {
        count++;
      }
      inWord = !blank;
    }
    return count;
  }
}
