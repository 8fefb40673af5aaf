package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices a map that holds hardly anything but worries, or hardly any worry. */
@RuleInfo(
    id = "MAP-003",
    summary = "Worries far outweigh what is working well, or the other way round",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "This map says far more about worries than about what is working well (entries: {0} and {1};"
          + " words: {2} and {3}).",
      "This map says far more about what is working well than about worries (entries: {1} and {0};"
          + " words: {3} and {2})."
    },
    asks = "What would the people who know this child best add to the shorter side?",
    meets =
        "Worries and what is working well both have their say on the map (entries: {0} and {1}).",
    stages = {
      Stage.EARLY_HELP,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE,
      Stage.CLOSED
    },
    thresholds = {
      @Threshold(
          name = "mostPercent",
          value = 85,
          most = 100,
          meaning = "Share of worries above which a map is noticed, in percent."),
      @Threshold(
          name = "leastPercent",
          value = 25,
          most = 100,
          meaning = "Share of worries below which a map is noticed, in percent."),
      @Threshold(
          name = "entries",
          value = 4,
          least = 1,
          meaning = "Entries that a map has before its balance is looked at."),
      @Threshold(
          name = "draftDays",
          value = 28,
          meaning = "Days for which the balance of a draft map is left alone.")
    },
    sources = {"S001 slide 4", "S003", "S002 §5.1"})
public final class LopsidedColumns implements Rule {

  private static final int HUNDRED = 100;

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> balanced = new ArrayList<>();
    int worries = 0;
    int good = 0;
    for (Located<Mapping> map : facts.currentMappings()) {
      Columns standing = Columns.standing(facts, map.value());
      Columns all = Columns.all(facts, map.value());
      if (all.worries() + all.good() < out.threshold("entries")) {
        continue;
      }
      if (Drafts.isYoung(facts, map.value(), out.threshold("draftDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
      } else if ((all.worries() == 0 || all.good() == 0)
          && out.looks(HeadingWithoutEntries.class)) {
        out.coveredBy(HeadingWithoutEntries.class, map.at());
      } else if (isMostlyWorry(standing, out.threshold("mostPercent"))) {
        say(out, map.at(), 0, standing);
      } else if (isHardlyWorry(all, out.threshold("leastPercent"))
          && facts.stage() != Stage.CLOSED) {
        say(out, map.at(), 1, all);
      } else {
        balanced.add(map.at());
        worries += all.worries();
        good += all.good();
      }
    }
    if (!out.hasFindings() && !balanced.isEmpty()) {
      out.met(balanced, worries, good);
    }
  }

  // Entries and words must agree: one long worry, or many short strengths, tilts nothing.
  private static boolean isMostlyWorry(Columns columns, int percent) {
    return share(columns.worries(), columns.good()) > percent
        && share(columns.worryWords(), columns.goodWords()) > percent;
  }

  private static boolean isHardlyWorry(Columns columns, int percent) {
    return share(columns.worries(), columns.good()) < percent
        && share(columns.worryWords(), columns.goodWords()) < percent;
  }

  private static int share(int one, int other) {
    return one + other == 0 ? HUNDRED / 2 : HUNDRED * one / (one + other);
  }

  private static void say(Outcome out, Pointer at, int sentence, Columns columns) {
    out.finding(at)
        .sentence(sentence)
        .with(columns.worries(), columns.good(), columns.worryWords(), columns.goodWords());
  }
}
