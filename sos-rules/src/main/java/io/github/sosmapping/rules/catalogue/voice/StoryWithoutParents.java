package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.voice.WordsAndPicturesPurpose;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices an explanation that the child was told and in which no parent or kin had a part. */
@RuleInfo(
    id = "WP-002",
    summary = "Explanation not made or agreed with parents",
    severity = Severity.WARNING,
    about = Topic.VOICE,
    notices =
        "The child was told this explanation, and nothing shows that parents agreed the words.",
    asks = "Which words would the parents choose, and what do they want their child to hear?",
    meets = "Explanations for children in which parents had a part: {0}.",
    sources = {"S001 slide 16", "S002 Table 4.2", "W26"})
public final class StoryWithoutParents implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<WordsAndPictures>> shared = new ArrayList<>();
    for (Located<WordsAndPictures> story :
        Facts.located(Pointer.ROOT, "wordsAndPictures", facts.record().wordsAndPictures())) {
      if (story.value().purpose() != WordsAndPicturesPurpose.EXPLANATION
          || !NoExplanationForChild.wasTold(story.value(), facts)) {
        continue;
      }
      if (parentsHadPart(story.value(), facts)) {
        shared.add(story);
      } else if (!Voices.isBlank(story.value().noParentReason())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, story.at());
      } else {
        out.finding(story.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(shared, shared.size());
    }
  }

  // Who drafts or reads out a story stands by its words.
  private static boolean parentsHadPart(WordsAndPictures story, Facts facts) {
    return story.approvedByParents().stream().anyMatch(a -> !facts.people().isProfessional(a.by()))
        || story.draftedBy().stream().anyMatch(facts.people()::isParentOrCarer)
        || story.presentedBy().stream().anyMatch(facts.people()::isParentOrCarer);
  }
}
