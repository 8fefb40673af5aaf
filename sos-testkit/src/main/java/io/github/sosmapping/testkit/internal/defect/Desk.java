package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Manner;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What a change needs to know of the record it breaks: the people of its first danger, the day, and
 * who writes the texts.
 *
 * @param asOf the day on which the record is looked at
 * @param child label of the child of the first danger
 * @param parent label of the adult whose behaviour is feared
 * @param worker label of the social worker
 * @param childId id of that child
 * @param parentId id of that adult
 * @param workerId id of the social worker
 * @param scribe who writes the texts
 * @param done what several changes need and only the first of them does
 */
record Desk(
    LocalDate asOf,
    String child,
    String parent,
    String worker,
    Id<Child> childId,
    Id<Individual> parentId,
    Id<Individual> workerId,
    Scribe scribe,
    Set<String> done) {

  static Desk of(FamilyRecord record, LocalDate asOf, Manner manner) {
    Mapping latest = record.mappings().get(record.mappings().size() - 1);
    DangerStatement danger = latest.dangerStatements().get(0);
    Id<Child> childId = danger.children().get(0);
    Id<Individual> parentId = danger.behaviourBy().get(0);
    Person worker = person(record, Role.SOCIAL_WORKER);
    return new Desk(
        asOf,
        label(record, Id.widen(childId)),
        label(record, parentId),
        worker.label().value(),
        childId,
        parentId,
        Id.widen(worker.id()),
        new Scribe(new Dice(0), manner),
        new HashSet<>());
  }

  static Person person(FamilyRecord record, Role role) {
    return record.people().stream()
        .filter(person -> person.role().is(role))
        .findFirst()
        .orElseThrow();
  }

  private static String label(FamilyRecord record, Id<Individual> id) {
    for (Child child : record.children()) {
      if (child.id().value().equals(id.value())) {
        return child.label().value();
      }
    }
    for (Person person : record.people()) {
      if (person.id().value().equals(id.value())) {
        return person.label().value();
      }
    }
    throw new IllegalStateException("a complete record names everybody");
  }

  /** Returns a text; {@code CHILD}, {@code PARENT} and {@code WORKER} become their labels. */
  PlainText text(String words) {
    return scribe.plain(
        words.replace("CHILD", child).replace("PARENT", parent).replace("WORKER", worker));
  }

  /** Returns a label. */
  Label label(String words) {
    return scribe.label(words);
  }
}
