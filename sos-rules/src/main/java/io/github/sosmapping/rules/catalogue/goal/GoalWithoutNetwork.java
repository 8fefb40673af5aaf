package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices a goal in which nobody but the parents has a part. */
@RuleInfo(
    id = "GOAL-009",
    summary = "Goal in which family and friends have no part",
    severity = Severity.ADVICE,
    about = Topic.GOAL,
    notices = "Nobody besides the parents has a part in this goal yet.",
    asks = "Who among family, friends and neighbours could help to keep this going, and how?",
    meets = "Safety goals in which family, friends or neighbours have a part: {0}.",
    sources = {"W9", "W19", "S002 Table 4.2"})
public final class GoalWithoutNetwork implements Rule {

  private static final Set<String> KIN_AND_FRIENDS =
      Set.of(
          "gran",
          "grandma",
          "granny",
          "nan",
          "nana",
          "grandad",
          "grandpa",
          "grandfather",
          "grandmother",
          "grandparent",
          "grandparents",
          "aunt",
          "auntie",
          "aunts",
          "uncle",
          "uncles",
          "cousin",
          "cousins",
          "godmother",
          "godfather",
          "neighbour",
          "neighbours",
          "neighbor",
          "friend",
          "friends",
          "network",
          "relative",
          "relatives",
          "everyone",
          "everybody");

  @Override
  public void examine(Facts facts, Outcome out) {
    Set<String> people = namesOfNetwork(facts);
    Goals.lacking(
        facts,
        out,
        goal ->
            GoalTexts.isFilled(goal.networkPart())
                || goal.doers().stream().anyMatch(doer -> isNetwork(facts, doer)),
        words -> names(words, people));
  }

  /**
   * Tied to the child without being a parent, or a member of the network, as a parent who lives
   * elsewhere can be.
   */
  static boolean isNetwork(Facts facts, Id<? extends Individual> id) {
    boolean tied =
        facts
            .people()
            .find(id)
            .flatMap(who -> who.role().known())
            .filter(GoalWithoutNetwork::isNetwork)
            .isPresent();
    return tied
        || facts.record().network().map(SafetyNetwork::members).orElse(List.of()).stream()
            .anyMatch(member -> member.person().equals(id) && facts.people().isFamilyOrFriend(id));
  }

  private static boolean isNetwork(Role role) {
    return role.isNaturallyConnected() && role != Role.PARENT && role != Role.PARTNER_IN_HOME;
  }

  private static Set<String> namesOfNetwork(Facts facts) {
    Set<String> names = new HashSet<>();
    for (Person person : facts.record().people()) {
      if (isNetwork(facts, person.id())) {
        add(names, person.label());
        person.alsoCalled().forEach(label -> add(names, label));
      }
    }
    return names;
  }

  private static void add(Set<String> names, Label label) {
    Words words = Words.of(label.value(), Names.none());
    for (int i = 0; i < words.count(); i++) {
      names.add(words.word(i));
    }
  }

  private static boolean names(Words words, Set<String> people) {
    for (int i = 0; i < words.count(); i++) {
      String word = words.word(i);
      boolean named = words.is(i, Cue.ADULT) && people.contains(word);
      if (named || KIN_AND_FRIENDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
