package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.voice.WordsAndPicturesPurpose;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules of a plan its child's version tells: by links, or else by shared words. */
final class RulesInPictures {

  private final Facts facts;
  private final Set<Id<PlanRule>> linked = new HashSet<>();
  private final List<WordsAndPictures> stories;
  private ContentWords.@Nullable Index<Panel> pages;

  private RulesInPictures(List<WordsAndPictures> stories, Facts facts) {
    this.facts = facts;
    this.stories = stories;
    for (WordsAndPictures story : stories) {
      story.panels().forEach(panel -> linked.addAll(panel.tells()));
    }
  }

  // Only asked for where a rule is not linked.
  private ContentWords.Index<Panel> pages() {
    ContentWords.Index<Panel> found = pages;
    if (found == null) {
      found = new ContentWords.Index<>();
      for (WordsAndPictures story : stories) {
        for (Panel panel : story.panels()) {
          Optional<Set<String>> words = ContentWords.of(panel.text(), facts);
          if (words.isPresent()) {
            found.add(panel, words.get());
          }
        }
      }
      pages = found;
    }
    return found;
  }

  /** Returns the child's version of a plan that stands; empty when it has none. */
  static Optional<RulesInPictures> of(SafetyPlan plan, Facts facts) {
    List<WordsAndPictures> stories = new ArrayList<>();
    for (WordsAndPictures story : facts.record().wordsAndPictures()) {
      if (isVersionOf(story, plan)) {
        stories.add(story);
      }
    }
    return stories.isEmpty() || plan.status() == Lifecycle.DRAFT
        ? Optional.empty()
        : Optional.of(new RulesInPictures(stories, facts));
  }

  private static boolean isVersionOf(WordsAndPictures story, SafetyPlan plan) {
    boolean named = plan.childVersion().filter(story.id()::equals).isPresent();
    return named
        || (story.purpose() == WordsAndPicturesPurpose.SAFETY_PLAN
            && story.panels().stream()
                .flatMap(panel -> panel.tells().stream())
                .anyMatch(id -> plan.rules().stream().anyMatch(rule -> rule.id().equals(id))));
  }

  TakenUp.Answer tells(PlanRule rule) {
    if (linked.contains(rule.id())) {
      return TakenUp.Answer.YES;
    }
    Optional<Set<String>> words = ContentWords.of(rule.text(), facts);
    if (words.isEmpty()) {
      return TakenUp.Answer.UNKNOWN;
    }
    return pages().sharingTwo(words.get()).isEmpty() ? TakenUp.Answer.NO : TakenUp.Answer.YES;
  }

  /** Tells whether a story tells the rules of plans that were replaced, and of no present one. */
  static boolean isHistory(Located<WordsAndPictures> story, Facts facts) {
    boolean ofAny =
        facts.record().safetyPlans().stream().anyMatch(plan -> isVersionOf(story.value(), plan));
    return ofAny
        && facts.plans().stream().noneMatch(plan -> isVersionOf(story.value(), plan.value()));
  }
}
