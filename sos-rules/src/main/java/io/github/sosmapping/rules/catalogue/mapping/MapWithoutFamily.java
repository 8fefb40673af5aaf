package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Notices a map in which nobody from the family had a part and which they have not seen. */
@RuleInfo(
    id = "MAP-006",
    summary = "Family had no part in the map",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "Nothing on this map shows that somebody from the family took part in it, and it does not say"
          + " when they saw it.",
      "This map is marked as agreed, and nothing on it shows that somebody from the family took"
          + " part in it or saw it.",
      "Nothing on this map shows that somebody from the family took part in it; they saw it later"
          + " (days after it was made: {0})."
    },
    asks = "What would the family put on this map if they held the pen?",
    meets = "Maps in which people from the family had a part, or which they have seen: {0}.",
    thresholds =
        @Threshold(
            name = "shareDays",
            value = 14,
            meaning = "Days within which a map made without the family is shown to them."),
    sources = {"S003", "S002 §1.2"})
public final class MapWithoutFamily implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> shared = new ArrayList<>();
    for (Located<Mapping> map : facts.currentMappings()) {
      if (FamilyPart.in(facts, map.value())) {
        shared.add(map.at());
      } else if (isMadeAmongColleagues(map.value()) || saysWhy(map.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
      } else {
        lookAtSharing(facts, out, map, shared);
      }
    }
    if (!out.hasFindings() && !shared.isEmpty()) {
      out.met(shared, shared.size());
    }
  }

  private static void lookAtSharing(
      Facts facts, Outcome out, Located<Mapping> map, List<Pointer> shared) {
    Mapping value = map.value();
    int days = out.threshold("shareDays");
    if (value.sharedWithFamilyOn().isPresent()) {
      long after = ChronoUnit.DAYS.between(value.heldOn(), value.sharedWithFamilyOn().get());
      if (after <= days) {
        shared.add(map.at());
      } else {
        out.finding(map.at()).sentence(2).with(after).weighing(Severity.ADVICE);
      }
    } else if (value.status() == Lifecycle.SHARED_WITH_FAMILY) {
      shared.add(map.at());
    } else if (value.status() == Lifecycle.AGREED) {
      out.finding(map.at()).sentence(1);
    } else if (facts.daysSince(value.heldOn()) <= days) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
    } else {
      out.finding(map.at());
    }
  }

  private static boolean isMadeAmongColleagues(Mapping map) {
    return map.occasion()
        .filter(
            term ->
                term.is(MappingOccasion.GROUP_SUPERVISION)
                    || term.is(MappingOccasion.STRATEGY_DISCUSSION))
        .isPresent();
  }

  private static boolean saysWhy(Mapping map) {
    return map.notSharedReason().filter(reason -> !reason.text().isBlank()).isPresent();
  }
}
