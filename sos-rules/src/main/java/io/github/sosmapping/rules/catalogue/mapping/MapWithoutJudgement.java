package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.scale.SafetyScale;
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

/** Notices a map on which nobody has said with a number how safe things are. */
@RuleInfo(
    id = "MAP-005",
    summary = "Map without a judgement",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "This map holds no scale, so nobody has said yet how safe things are.",
      "This map holds a scale and nobody's number stands on it yet."
    },
    asks = "What number would each person give today, and what makes it that number?",
    meets = "People have said with a number how safe things are (ratings on the maps: {0}).",
    thresholds = {
      @Threshold(
          name = "draftDays",
          value = 28,
          meaning = "Days for which a draft map may stand without a number."),
      @Threshold(
          name = "firstVisitDays",
          value = 14,
          meaning = "Days for which the only map, made on a visit, may stand without a number.")
    },
    sources = {"W29", "W5", "S003"})
public final class MapWithoutJudgement implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> judged = new ArrayList<>();
    int ratings = 0;
    for (Located<Mapping> map : facts.currentMappings()) {
      List<SafetyScale> scales = new ArrayList<>(map.value().safetyScales());
      map.value().overallScale().ifPresent(scales::add);
      int here = scales.stream().mapToInt(scale -> scale.ratings().size()).sum();
      if (here > 0) {
        ratings += here;
        judged.add(map.at());
      } else if (mayWait(facts, map.value(), out)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
      } else {
        out.finding(map.at()).sentence(holdsNoScale(map.value()) ? 0 : 1);
      }
    }
    if (!out.hasFindings() && !judged.isEmpty()) {
      out.met(judged, ratings);
    }
  }

  /** Tells whether a map holds no scale at all, so that this rule speaks about it. */
  public static boolean holdsNoScale(Mapping map) {
    return map.safetyScales().isEmpty() && map.overallScale().isEmpty();
  }

  private static boolean mayWait(Facts facts, Mapping map, Outcome out) {
    // A map may have served one first conversation and nothing else.
    boolean firstVisit =
        facts.record().mappings().size() == 1
            && map.occasion().filter(term -> term.is(MappingOccasion.VISIT)).isPresent()
            && facts.daysSince(map.heldOn()) <= out.threshold("firstVisitDays");
    return firstVisit || Drafts.isYoung(facts, map, out.threshold("draftDays"));
  }
}
