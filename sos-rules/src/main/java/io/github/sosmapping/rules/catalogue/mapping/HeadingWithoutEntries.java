package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.EmptyHeading;
import io.github.sosmapping.core.mapping.Heading;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Notices a heading of the map under which nothing stands and about which nothing is noted. */
@RuleInfo(
    id = "MAP-001",
    summary = "Nothing under a heading and no note why",
    severity = Severity.WARNING,
    about = Topic.MAPPING,
    notices = {
      "Neither past harm nor a danger statement stands on this map, and no note says why.",
      "Nothing stands under complicating factors, and no note says why.",
      "Nothing stands under existing strengths, and no note says why.",
      "Nothing stands under existing safety, and no note says why.",
      "Nothing stands under safety goals, and no note says why.",
      "Nothing stands under next steps, and no note says why."
    },
    asks = "Who was asked about this, and what did they say?",
    meets = "Headings of the map that hold something, or a note on what was asked: {0}.",
    thresholds =
        @Threshold(
            name = "draftDays",
            value = 28,
            meaning = "Days for which a draft map may have empty headings."),
    sources = {"S002 §3.2", "W5"})
public final class HeadingWithoutEntries implements Rule {

  private enum Part {
    WORRIES("dangerStatements", Heading.DANGER, Heading.PAST_HARM),
    COMPLICATING("complicatingFactors", Heading.COMPLICATING_FACTORS),
    STRENGTHS("existingStrengths", Heading.STRENGTHS),
    SAFETY("existingSafety", Heading.SAFETY),
    GOALS("safetyGoals", Heading.GOALS),
    STEPS("nextSteps", Heading.NEXT_STEPS);

    final String property;
    final Heading heading;
    final Heading orHeading;

    Part(String property, Heading heading) {
      this(property, heading, heading);
    }

    Part(String property, Heading heading, Heading orHeading) {
      this.property = property;
      this.heading = heading;
      this.orHeading = orHeading;
    }

    boolean isNoted(Set<Heading> noted) {
      return noted.contains(heading) || noted.contains(orHeading);
    }

    boolean isEmpty(Mapping map) {
      return switch (this) {
        case WORRIES -> map.pastHarm().isEmpty() && map.dangerStatements().isEmpty();
        case COMPLICATING -> map.complicatingFactors().isEmpty();
        case STRENGTHS -> map.existingStrengths().isEmpty();
        case SAFETY -> map.existingSafety().isEmpty();
        case GOALS -> map.safetyGoals().isEmpty();
        case STEPS -> map.nextSteps().isEmpty();
      };
    }
  }

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> filled = new ArrayList<>();
    for (Located<Mapping> map : facts.currentMappings()) {
      if (Drafts.isYoung(facts, map.value(), out.threshold("draftDays"))) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, map.at());
        continue;
      }
      Set<Heading> noted = noted(map.value());
      for (Part part : Part.values()) {
        Pointer at = map.at().to(part.property);
        if (!part.isEmpty(map.value()) || part.isNoted(noted)) {
          filled.add(at);
        } else {
          sayEmpty(facts, out, map.value(), part, at);
        }
      }
    }
    if (!out.hasFindings() && !filled.isEmpty()) {
      out.met(filled, filled.size());
    }
  }

  private static void sayEmpty(Facts facts, Outcome out, Mapping map, Part part, Pointer at) {
    boolean closed = facts.stage() == Stage.CLOSED;
    if (closed && (part == Part.GOALS || part == Part.STEPS)) {
      out.notAssessed(NotAssessed.Reason.OTHER_STAGE, at);
    } else if (part == Part.GOALS
        && !map.nextSteps().isEmpty()
        && out.looks(StepsWithoutGoals.class)) {
      out.coveredBy(StepsWithoutGoals.class, at);
    } else {
      out.finding(at)
          .sentence(List.of(Part.values()).indexOf(part))
          .weighing(part == Part.COMPLICATING ? Severity.ADVICE : Severity.WARNING);
    }
  }

  private static Set<Heading> noted(Mapping map) {
    Set<Heading> noted = EnumSet.noneOf(Heading.class);
    for (EmptyHeading heading : map.emptyHeadings()) {
      if (!heading.note().text().isBlank()) {
        noted.add(heading.heading());
      }
    }
    return noted;
  }
}
