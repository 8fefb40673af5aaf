package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices somebody in Wales to whom no choice of language is recorded as offered. */
@RuleInfo(
    id = "LANG-001",
    summary = "Choice of language not offered",
    severity = Severity.WARNING,
    about = Topic.LANGUAGE,
    notices =
        "The record does not say that this person was offered a choice between Welsh and English.",
    asks = "Which language is this person most at home in, and who will ask them?",
    meets = "People in the family who were offered a choice between Welsh and English: {0}.",
    sources = "W36")
public final class LanguageChoiceNotOffered implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<Individual>> offered = new ArrayList<>();
    for (Located<Individual> who : WelshOffer.dueTo(facts.record())) {
      if (WelshOffer.isMadeTo(who.value())) {
        offered.add(who);
      } else if (WelshOffer.cannotBeMadeTo(who.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, who.at());
      } else {
        out.finding(who.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(offered, offered.size());
    }
  }
}
