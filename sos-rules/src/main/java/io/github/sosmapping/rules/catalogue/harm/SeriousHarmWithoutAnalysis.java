package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.core.worry.Severity;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Notices serious or repeated harm that was not looked at occasion by occasion. */
@RuleInfo(
    id = "HARM-009",
    summary = "Serious or repeated harm without a harm analysis",
    severity = io.github.sosmapping.rules.Severity.ADVICE,
    about = Topic.HARM,
    notices = {
      "This harm is serious, and it is not yet told occasion by occasion.",
      "This map tells of past harm in {0} entries, and none of them is told occasion by occasion."
    },
    asks =
        "What did the adults do, and how was it for the child, the first, worst and latest time?",
    meets =
        "Entries under past harm told occasion by occasion, with what was done and how it was for the child: {0}.",
    thresholds = {
      @Threshold(
          name = "entries",
          value = 3,
          least = 1,
          meaning = "Entries under past harm from which on one of them needs a harm analysis."),
      @Threshold(
          name = "occasions",
          value = 2,
          least = 1,
          meaning = "Occasions that make a harm analysis.")
    },
    sources = "S002 §6.5.1")
public final class SeriousHarmWithoutAnalysis implements Rule {

  private static final WordTable AGAIN_AND_AGAIN =
      WordTable.of("a an every each per more or again");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PastHarm>> analysed = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      int before = analysed.size();
      int serious = 0;
      List<Located<PastHarm>> harms = standing(facts, mapping);
      for (Located<PastHarm> harm : harms) {
        if (isAnalysed(facts, harm, out.threshold("occasions"))) {
          analysed.add(harm);
        } else if (isSerious(harm.value())) {
          serious++;
          out.finding(harm.at());
        }
      }
      boolean silent = serious == 0 && analysed.size() == before;
      if (silent && harms.size() >= out.threshold("entries")) {
        out.finding(mapping.at().to("pastHarm")).sentence(1).with(harms.size());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(analysed, analysed.size());
    }
  }

  private static List<Located<PastHarm>> standing(Facts facts, Located<Mapping> mapping) {
    return Facts.located(mapping.at(), "pastHarm", mapping.value().pastHarm()).stream()
        .filter(harm -> facts.stands(harm.value()))
        .toList();
  }

  private static boolean isSerious(PastHarm harm) {
    return harm.severity().filter(Severity.SEVERE::equals).isPresent()
        || HarmText.occasions(harm).stream()
            .anyMatch(row -> row.severity().filter(Severity.SEVERE::equals).isPresent());
  }

  private static boolean isAnalysed(Facts facts, Located<PastHarm> harm, int occasions) {
    long told =
        HarmText.occasions(harm.value()).stream()
            .filter(row -> Reading.isFilled(row.behaviour()))
            .filter(row -> Reading.isFilled(row.impactOnChild()))
            .count();
    // What happened a single time has no second occasion to tell.
    return told >= occasions || (told == 1 && happenedOnce(facts, harm));
  }

  private static boolean happenedOnce(Facts facts, Located<PastHarm> harm) {
    return new Reading(facts)
        .add(harm.at(), "frequency", harm.value().frequency())
        .any(SeriousHarmWithoutAnalysis::saysOnce);
  }

  private static boolean saysOnce(Passage passage) {
    boolean once = false;
    for (int i = 0; i < passage.words().count(); i++) {
      if (passage.words().isWord(i, "once")) {
        if (once || passage.isAny(i + 1, AGAIN_AND_AGAIN)) {
          return false;
        }
        once = true;
      }
    }
    return once;
  }
}
