package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.voice.WordsAndPicturesPurpose;
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
import java.util.Optional;

/** Notices a child whom nobody has told, in words and pictures, why people are worried. */
@RuleInfo(
    id = "WP-001",
    summary = "No explanation given to the child",
    severity = Severity.ADVICE,
    about = Topic.VOICE,
    notices = {
      "No explanation in words and pictures has been made for this child.",
      "An explanation is there for this child, with no day on which the child was told it."
    },
    asks = "How would this child tell a friend why people come to visit, and who could help?",
    meets = "Children who were told why people are worried: {0}.",
    stages = {Stage.ONGOING_CASEWORK, Stage.CHILDREN_IN_CARE},
    thresholds = {
      @Threshold(
          name = "days",
          value = 60,
          meaning = "Days of the stage after which an explanation is looked for."),
      @Threshold(
          name = "babyMonths",
          value = 24,
          meaning = "Age in months below which a story may be kept for later.")
    },
    sources = {"S002 Table 4.2", "W2"})
public final class NoExplanationForChild implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    boolean early =
        since(facts).filter(day -> facts.daysSince(day) > out.threshold("days")).isEmpty();
    List<Located<Child>> told = new ArrayList<>();
    for (Located<Child> child :
        Facts.located(Pointer.ROOT, "children", facts.record().children())) {
      List<WordsAndPictures> stories = explanationsFor(child.value(), facts);
      if (stories.stream().anyMatch(story -> wasTold(story, facts))) {
        told.add(child);
      } else if (early
          || Voices.isYoungerThan(out.threshold("babyMonths"), child.value(), facts.asOf())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, child.at());
      } else {
        out.finding(child.at()).sentence(stories.isEmpty() ? 0 : 1);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(told, told.size());
    }
  }

  /** The day from which on time is counted; empty where the record holds none. */
  private static Optional<LocalDate> since(Facts facts) {
    return facts
        .record()
        .stageSince()
        .or(() -> facts.record().openedOn())
        .or(
            () ->
                facts.record().mappings().stream()
                    .map(Mapping::heldOn)
                    .min(Comparator.naturalOrder()));
  }

  private static List<WordsAndPictures> explanationsFor(Child child, Facts facts) {
    return facts.record().wordsAndPictures().stream()
        .filter(story -> story.purpose() == WordsAndPicturesPurpose.EXPLANATION)
        .filter(story -> story.children().isEmpty() || story.children().contains(child.id()))
        .toList();
  }

  static boolean wasTold(WordsAndPictures story, Facts facts) {
    return story.presentedToChildOn().filter(day -> !day.isAfter(facts.asOf())).isPresent();
  }
}
