package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
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

/** Notices a scale on which only professionals have given a number. */
@RuleInfo(
    id = "SCALE-003",
    summary = "No number from the family",
    severity = Severity.WARNING,
    about = Topic.SCALE,
    notices = "Only professionals have given a number on this scale (numbers: {0}).",
    asks = "What number would each person in the family give, and what do they see that we do not?",
    meets = "Scales on which the family has given numbers of its own: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 14,
            meaning =
                "Days for which a draft or a map made by professionals alone may stand without"
                    + " a number from the family."),
    sources = {"S003", "W13", "W16"})
public final class NoFamilyNumber implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> shared = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      List<ScaleRating> ratings = on.value().ratings();
      if (ratings.isEmpty()) {
        continue;
      }
      if (ratings.stream().anyMatch(rating -> facts.people().isFamilyOrFriend(rating.by()))) {
        shared.add(on.scale());
      } else if (!Texts.saysNothing(on.value().familyDeclined())
          || isTooEarly(facts, on.map().value(), out.threshold("draftDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, on.at());
        // Where somebody has a role of the vendor's own nobody can tell here who that is.
      } else if (ratings.stream().allMatch(rating -> facts.people().isProfessional(rating.by()))) {
        out.finding(on.at().to("ratings")).with(ratings.size());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(shared, shared.size());
    }
  }

  private static boolean isTooEarly(Facts facts, Mapping map, int days) {
    boolean first =
        map.status() == Lifecycle.DRAFT
            || map.occasion()
                .filter(
                    occasion ->
                        occasion.is(MappingOccasion.GROUP_SUPERVISION)
                            || occasion.is(MappingOccasion.STRATEGY_DISCUSSION))
                .isPresent();
    return first && facts.daysSince(map.heldOn()) <= days;
  }
}
