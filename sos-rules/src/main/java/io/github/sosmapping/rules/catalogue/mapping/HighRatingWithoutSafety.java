package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notices a professional's high number on a map that lists strengths and no existing safety. */
@RuleInfo(
    id = "MAP-004",
    summary = "High rating with strengths but no existing safety",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "Professionals rate safety at {0} or more while the map holds strengths and no existing"
          + " safety.",
      "Professionals rate safety at {0} or more and nothing stands under existing safety; some of"
          + " the strengths read as if they belong there ({1})."
    },
    asks = "When was the danger there, and what did somebody do that kept the child safe?",
    meets = "Times when somebody kept the child safe, on which high ratings can rest: {0}.",
    thresholds = {
      @Threshold(
          name = "rating",
          value = 7,
          most = 10,
          meaning = "Number on the scale from which a rating counts as high."),
      @Threshold(
          name = "strengths",
          value = 3,
          least = 1,
          meaning = "Strengths that a map holds before it is noticed."),
      @Threshold(
          name = "draftDays",
          value = 28,
          meaning = "Days for which a draft map may lack existing safety.")
    },
    sources = {"S002 §4.4", "W12", "W43"})
public final class HighRatingWithoutSafety implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> grounded = new ArrayList<>();
    for (Located<Mapping> map : facts.currentMappings()) {
      List<Pointer> high = highRatings(facts, map, out.threshold("rating"));
      if (high.isEmpty()) {
        continue;
      }
      int safety = map.value().existingSafety().size();
      for (int i = 0; i < safety; i++) {
        grounded.add(map.at().to("existingSafety", i));
      }
      if (safety > 0 || map.value().existingStrengths().size() < out.threshold("strengths")) {
        continue;
      }
      if (Drafts.isYoung(facts, map.value(), out.threshold("draftDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
        continue;
      }
      int misplaced = strengthsLikeSafety(facts, map.value());
      out.finding(map.at().to("existingStrengths"))
          .related(high)
          .sentence(misplaced == 0 ? 0 : 1)
          .weighing(misplaced == 0 ? Severity.WARNING : Severity.ADVICE)
          .with(out.threshold("rating"), misplaced);
    }
    if (!out.hasFindings() && !grounded.isEmpty()) {
      out.met(grounded, grounded.size());
    }
  }

  /** Where the latest number of each professional on each scale is high. */
  private static List<Pointer> highRatings(Facts facts, Located<Mapping> map, int rating) {
    List<Located<SafetyScale>> scales =
        new ArrayList<>(Facts.located(map.at(), "safetyScales", map.value().safetyScales()));
    map.value()
        .overallScale()
        .ifPresent(scale -> scales.add(new Located<>(scale, map.at().to("overallScale"))));
    List<Pointer> high = new ArrayList<>();
    for (Located<SafetyScale> scale : scales) {
      Map<Id<Individual>, Located<ScaleRating>> latest = new LinkedHashMap<>();
      for (Located<ScaleRating> each :
          Facts.located(scale.at(), "ratings", scale.value().ratings())) {
        latest.merge(
            each.value().by(),
            each,
            (a, b) -> b.value().ratedOn().isBefore(a.value().ratedOn()) ? a : b);
      }
      for (Located<ScaleRating> each : latest.values()) {
        if (facts.people().isProfessional(each.value().by())
            && each.value().value().halves() >= 2 * rating) {
          high.add(each.at());
        }
      }
    }
    return high;
  }

  private static int strengthsLikeSafety(Facts facts, Mapping map) {
    int found = 0;
    for (ExistingStrength strength : map.existingStrengths()) {
      boolean answersDanger =
          facts.links().findAll(strength.relatesTo(), Identified.class).stream()
              .anyMatch(DangerStatement.class::isInstance);
      boolean tellsOfAction =
          facts
              .words(strength.description())
              .filter(words -> protects(words, answersDanger))
              .isPresent();
      if (tellsOfAction) {
        found++;
      }
    }
    return found;
  }

  private static boolean protects(Words words, boolean answersDanger) {
    return words.has(Cue.PROTECTIVE_ACTION) && (answersDanger || words.has(Cue.IF));
  }
}
