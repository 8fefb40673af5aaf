package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.family.FamilySide;
import io.github.sosmapping.core.family.Genogram;
import io.github.sosmapping.core.family.GenogramEntry;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Reading;
import java.util.List;
import java.util.Optional;

/** Notices a record without a family tree, or with a tree that shows one side only. */
@RuleInfo(
    id = "NET-004",
    summary = "Genogram missing or one side of the family blank",
    severity = Severity.ADVICE,
    about = Topic.NETWORK,
    notices = {
      "There is no genogram in the record yet.",
      "The genogram shows nobody on the mother's side, and no note says why.",
      "The genogram shows nobody on the father's side, and no note says why.",
      "The genogram shows nobody from either side of the family, and no note says why."
    },
    asks = "Which relatives would the child draw into this tree, and who could ask about the rest?",
    meets = "The genogram shows both sides of the family (mother's side: {0}, father's side: {1}).",
    stages = {
      Stage.EARLY_HELP,
      Stage.INVESTIGATION_ASSESSMENT,
      Stage.ONGOING_CASEWORK,
      Stage.CHILDREN_IN_CARE
    },
    sources = {"W20", "S002 §3.3"})
public final class GenogramWithBlankSide implements Rule {

  private static final Pointer GENOGRAM = Pointer.ROOT.to("genogram");

  @Override
  public void examine(Facts facts, Outcome out) {
    Optional<Genogram> genogram = facts.record().genogram();
    if (genogram.isEmpty()) {
      out.finding(Pointer.ROOT);
      return;
    }
    int maternal = count(genogram.get(), FamilySide.MATERNAL);
    int paternal = count(genogram.get(), FamilySide.PATERNAL);
    if (maternal > 0 && paternal > 0) {
      out.met(List.of(GENOGRAM), maternal, paternal);
    } else if (Reading.isFilled(genogram.get().missingSideReason())) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, GENOGRAM);
    } else if (maternal == 0 && paternal == 0) {
      out.finding(GENOGRAM).sentence(3);
    } else {
      out.finding(GENOGRAM).sentence(maternal == 0 ? 1 : 2);
    }
  }

  private static int count(Genogram genogram, FamilySide side) {
    int found = 0;
    for (GenogramEntry entry : genogram.entries()) {
      if (entry.side() == side) {
        found++;
      }
    }
    return found;
  }
}
