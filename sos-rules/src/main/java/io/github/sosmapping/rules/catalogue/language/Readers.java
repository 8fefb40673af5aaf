package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.network.KnownDanger;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant to read what. */
final class Readers {

  private Readers() {}

  /** Parents and carers, and network members who know the danger; fewer where it says so. */
  static Set<Individual> of(Facts facts, DangerStatement danger) {
    Set<Individual> readers = new LinkedHashSet<>(facts.parentsAndCarers());
    facts.record().network().stream()
        .flatMap(network -> network.members().stream())
        .filter(member -> knows(facts, member, danger))
        .forEach(member -> facts.individual(member.person()).ifPresent(readers::add));
    if (!danger.audience().isEmpty()) {
      readers.removeIf(reader -> !contains(danger.audience(), reader));
    }
    return readers;
  }

  private static boolean knows(Facts facts, NetworkMember member, DangerStatement danger) {
    return facts.names(
        member.knownDangers().stream().map(KnownDanger::danger).toList(),
        danger,
        DangerStatement.class);
  }

  /** Parents and carers, and whoever else has a part in it. */
  static Set<Individual> of(Facts facts, SafetyGoal goal) {
    Set<Individual> readers = new LinkedHashSet<>(facts.parentsAndCarers());
    goal.doers().stream()
        .filter(facts::isFamilyOrFriend)
        .forEach(who -> facts.individual(who).ifPresent(readers::add));
    return readers;
  }

  /** The children it was made for. */
  static Set<Individual> of(Facts facts, WordsAndPictures story) {
    Set<Individual> readers = new LinkedHashSet<>(facts.record().children());
    if (!story.children().isEmpty()) {
      readers.removeIf(reader -> !contains(story.children(), reader));
    }
    return readers;
  }

  private static boolean contains(List<? extends Id<?>> ids, Individual who) {
    return ids.stream().anyMatch(who.id()::equals);
  }

  static Optional<LanguageNeeds> needs(Individual who) {
    if (who instanceof Child child) {
      return child.languageNeeds();
    }
    return who instanceof Person person ? person.languageNeeds() : Optional.empty();
  }
}
