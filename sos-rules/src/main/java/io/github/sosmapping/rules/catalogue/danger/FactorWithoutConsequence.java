package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices complicating factors that do not say what they complicate. */
@RuleInfo(
    id = "CF-001",
    summary = "Complicating factor without a so what",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices = {
      "This complicating factor does not say how it gets in the way.",
      "This complicating factor is not linked to any danger it makes harder.",
      "This complicating factor says neither how it gets in the way nor which danger it makes"
          + " harder."
    },
    asks = "When somebody tries to keep the child safe, where does this get in their way?",
    meets = "Complicating factors that say how they get in the way, and of what: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 14,
            meaning = "Days for which the factors of a draft map may stay bare."),
    textOnly = true,
    sources = {"S003", "W1"})
public final class FactorWithoutConsequence implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Set<Id<?>> named = new HashSet<>();
    facts.dangers().forEach(danger -> named.addAll(danger.value().complicatedBy()));
    List<Located<ComplicatingFactor>> telling = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean early =
          mapping.value().status() == Lifecycle.DRAFT
              && facts.daysSince(mapping.value().heldOn()) <= out.threshold("draftDays");
      boolean unlinkable = mapping.value().dangerStatements().isEmpty();
      for (Located<ComplicatingFactor> factor :
          Facts.located(
              mapping.at(), "complicatingFactors", mapping.value().complicatingFactors())) {
        boolean linked =
            unlinkable
                || !factor.value().affects().isEmpty()
                || named.contains(factor.value().id());
        examine(facts, factor, linked, early, telling, out);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(telling, telling.size());
    }
  }

  private static void examine(
      Facts facts,
      Located<ComplicatingFactor> factor,
      boolean linked,
      boolean early,
      List<Located<ComplicatingFactor>> telling,
      Outcome out) {
    if (!facts.stands(factor.value())) {
      return;
    }
    Reading reading =
        new Reading(facts)
            .add(factor.at(), "description", Optional.of(factor.value().description()));
    boolean told =
        Reading.isFilled(factor.value().howItMakesThingsHarder())
            || reading.any(passage -> passage.words().has(Cue.SO_WHAT));
    if (told && linked) {
      telling.add(factor);
    } else if (early) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, factor.at());
    } else if (told || !reading.leavesOpen(out, factor.at())) {
      out.finding(factor.at()).sentence(told ? 1 : linked ? 0 : 2);
    }
  }
}
