package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that belong together and were shared with the same people: a danger statement, a goal, the
 * rules of a plan, a story in words and pictures.
 *
 * @param at place of what they belong to
 * @param parts the texts
 * @param readers who was to read them
 * @param toldAloud whether they are told rather than handed over
 */
record SharedTexts(
    Pointer at, List<Part> parts, Set<Id<? extends Individual>> readers, boolean toldAloud) {

  /**
   * One of the texts.
   *
   * @param at its place
   * @param text the text
   * @param writtenOn when it was written down
   */
  record Part(Pointer at, PlainText text, Optional<LocalDate> writtenOn) {}

  static List<SharedTexts> of(Facts facts) {
    List<SharedTexts> shared = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      if (danger.value().status() != Lifecycle.DRAFT) {
        shared.add(ofDanger(facts, danger));
      }
    }
    for (Located<SafetyGoal> goal : facts.goals()) {
      if (goal.value().status() != Lifecycle.DRAFT) {
        shared.add(ofGoal(facts, goal));
      }
    }
    for (Located<SafetyPlan> plan : facts.plans()) {
      if (plan.value().status() != Lifecycle.DRAFT) {
        shared.add(ofPlan(facts, plan));
      }
    }
    for (Located<WordsAndPictures> story :
        Facts.located(Pointer.ROOT, "wordsAndPictures", facts.record().wordsAndPictures())) {
      if (story.value().presentedToChildOn().isPresent()) {
        shared.add(ofStory(facts, story));
      }
    }
    return shared;
  }

  private static SharedTexts ofDanger(Facts facts, Located<DangerStatement> located) {
    DangerStatement danger = located.value();
    List<Part> parts = new ArrayList<>();
    if (!add(parts, located.at().to("fullText"), danger.fullText(), danger)) {
      add(parts, located.at().to("behaviourFeared"), danger.behaviourFeared(), danger);
      add(parts, located.at().to("impactOnChild"), danger.impactOnChild(), danger);
      add(parts, located.at().to("condition"), danger.condition(), danger);
    }
    Set<Id<? extends Individual>> readers = new HashSet<>();
    facts.people().parentsAndCarers().forEach(parent -> readers.add(parent.id()));
    List<NetworkMember> network =
        facts.record().network().map(SafetyNetwork::members).orElse(List.of());
    for (NetworkMember member : network) {
      boolean knows =
          member.knownDangers().stream()
              .anyMatch(
                  known -> facts.names(List.of(known.danger()), danger, DangerStatement.class));
      if (knows) {
        readers.add(member.person());
      }
    }
    List<Id<Individual>> audience = danger.audience();
    if (!audience.isEmpty()) {
      readers.retainAll(Set.copyOf(audience));
    }
    return forAdults(facts, located.at(), parts, readers);
  }

  private static SharedTexts ofGoal(Facts facts, Located<SafetyGoal> located) {
    SafetyGoal goal = located.value();
    List<Part> parts = new ArrayList<>();
    if (!add(parts, located.at().to("fullText"), goal.fullText(), goal)) {
      add(parts, located.at().to("behaviour"), goal.behaviour(), goal);
      add(parts, located.at().to("childExperience"), goal.childExperience(), goal);
      add(parts, located.at().to("networkPart"), goal.networkPart(), goal);
    }
    Set<Id<? extends Individual>> readers = new HashSet<>(goal.doers());
    facts.people().parentsAndCarers().forEach(parent -> readers.add(parent.id()));
    return forAdults(facts, located.at(), parts, readers);
  }

  private static SharedTexts ofPlan(Facts facts, Located<SafetyPlan> plan) {
    List<Part> parts = new ArrayList<>();
    Set<Id<? extends Individual>> readers = new HashSet<>(plan.value().madeBy());
    for (Located<PlanRule> rule : Facts.located(plan.at(), "rules", plan.value().rules())) {
      add(parts, rule.at().to("text"), Optional.of(rule.value().text()), rule.value());
      readers.addAll(rule.value().doers());
      readers.addAll(rule.value().monitoredBy());
    }
    return forAdults(facts, plan.at(), parts, readers);
  }

  // For children the same stands in words and pictures.
  private static SharedTexts forAdults(
      Facts facts, Pointer at, List<Part> parts, Set<Id<? extends Individual>> readers) {
    readers.removeIf(id -> facts.people().find(id).filter(Child.class::isInstance).isPresent());
    return new SharedTexts(at, parts, readers, false);
  }

  private static SharedTexts ofStory(Facts facts, Located<WordsAndPictures> story) {
    List<Part> parts = new ArrayList<>();
    for (Located<Panel> panel : Facts.located(story.at(), "panels", story.value().panels())) {
      add(parts, panel.at().to("text"), Optional.of(panel.value().text()), story.value());
    }
    Set<Id<? extends Individual>> readers = new HashSet<>(story.value().children());
    if (readers.isEmpty()) {
      facts.record().children().forEach(child -> readers.add(child.id()));
    }
    return new SharedTexts(story.at(), parts, readers, true);
  }

  private static boolean add(
      List<Part> parts, Pointer at, Optional<PlainText> text, Recorded entry) {
    Optional<LocalDate> writtenOn = entry.provenance().flatMap(Provenance::recordedOn);
    // What somebody said stays in the language they said it in.
    text.filter(found -> found.origin().filter(TextOrigin.OWN_WORDS::equals).isEmpty())
        .ifPresent(found -> parts.add(new Part(at, found, writtenOn)));
    return text.isPresent();
  }
}
