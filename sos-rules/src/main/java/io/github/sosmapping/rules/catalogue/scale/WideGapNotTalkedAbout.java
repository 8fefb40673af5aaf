package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notices numbers of one round that lie far apart without a note on what people made of it. */
@RuleInfo(
    id = "SCALE-006",
    summary = "Numbers far apart and not talked about",
    severity = Severity.ADVICE,
    about = Topic.SCALE,
    notices = "People's numbers lie far apart here, and no note says what they made of it.",
    asks = "What does the person with the highest number see, and what the one with the lowest?",
    meets = "Scales on which people's numbers lie close, or were talked about: {0}.",
    thresholds = {
      @Threshold(
          name = "gap",
          value = 4,
          least = 1,
          most = 10,
          meaning = "Steps between the highest and the lowest number from which a note helps."),
      @Threshold(
          name = "roundDays",
          value = 7,
          meaning = "Days within which numbers count as given in one round.")
    },
    sources = {"S001", "W13"})
public final class WideGapNotTalkedAbout implements Rule {

  private static final Comparator<Located<ScaleRating>> BY_NUMBER =
      Comparator.comparing(rating -> rating.value().value());

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> together = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      List<Located<ScaleRating>> round = lastRound(on, out.threshold("roundDays"));
      if (round.size() < 2) {
        continue;
      }
      int apart =
          round.get(round.size() - 1).value().value().halves()
              - round.get(0).value().value().halves();
      if (apart < 2 * out.threshold("gap") || !Texts.saysNothing(on.value().differenceNote())) {
        together.add(on.scale());
      } else if (isBaseline(facts, on)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, on.at());
      } else {
        List<Pointer> ends = List.of(round.get(0).at(), round.get(round.size() - 1).at());
        out.finding(on.at()).related(ends);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(together, together.size());
    }
  }

  /** Everyone's number of the latest round, the lowest first. */
  private static List<Located<ScaleRating>> lastRound(ScaleOnMap on, int days) {
    List<Located<ScaleRating>> latest = on.latestNumbers();
    LocalDate end =
        latest.stream()
            .map(rating -> rating.value().ratedOn())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return latest.stream()
        .filter(rating -> !rating.value().ratedOn().isBefore(end.minusDays(days)))
        .sorted(BY_NUMBER)
        .toList();
  }

  // At a first conference the numbers are the starting point; talking about them comes next.
  private static boolean isBaseline(Facts facts, ScaleOnMap on) {
    return on.map().value().occasion().filter(o -> o.is(MappingOccasion.CONFERENCE)).isPresent()
        && on.numbersOverTime(facts).size() == on.value().ratings().size()
        && on.latestNumbers().size() == on.value().ratings().size();
  }
}
