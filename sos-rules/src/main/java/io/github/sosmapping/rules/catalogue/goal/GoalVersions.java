package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.goal.Demonstration;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The versions of one goal over time. */
final class GoalVersions {

  private GoalVersions() {}

  /** The version a goal took the place of. */
  static Optional<SafetyGoal> before(Facts facts, SafetyGoal goal) {
    return goal.supersedes().flatMap(id -> facts.links().find(id, SafetyGoal.class));
  }

  /** A goal and its earlier versions, back to where its words were other ones. */
  static List<SafetyGoal> unchanged(Facts facts, SafetyGoal goal) {
    List<SafetyGoal> versions = new ArrayList<>();
    Set<Id<?>> seen = new HashSet<>();
    Optional<SafetyGoal> version = Optional.of(goal);
    while (version.isPresent() && seen.add(version.get().id()) && sameWords(goal, version.get())) {
      versions.add(version.get());
      version = before(facts, version.get());
    }
    return versions;
  }

  private static boolean sameWords(SafetyGoal one, SafetyGoal other) {
    boolean wholes = GoalTexts.isFilled(one.fullText()) && GoalTexts.isFilled(other.fullText());
    boolean sameGoal =
        wholes ? same(one.fullText(), other.fullText()) : texts(one).equals(texts(other));
    return sameGoal && sameDemonstration(one.demonstration(), other.demonstration());
  }

  // A version that repeats only the goal is still judged as the one before.
  private static boolean sameDemonstration(
      Optional<Demonstration> one, Optional<Demonstration> other) {
    return one.isEmpty()
        || other.isEmpty()
        || (same(one.get().period(), other.get().period())
            && same(one.get().howShown(), other.get().howShown()));
  }

  private static boolean same(Optional<PlainText> one, Optional<PlainText> other) {
    return one.map(PlainText::text).equals(other.map(PlainText::text));
  }

  private static List<String> texts(SafetyGoal goal) {
    return GoalTexts.of(goal).stream().map(PlainText::text).toList();
  }
}
