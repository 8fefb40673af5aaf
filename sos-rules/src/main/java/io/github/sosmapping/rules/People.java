package io.github.sosmapping.rules;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.links.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who the people of one record are: children, family, friends, and those who are there because of
 * their job. Somebody without a known role is none of these. Immutable and thread-safe.
 */
public final class People {

  private final Links links;
  private final List<Individual> parentsAndCarers;

  People(FamilyRecord record, Links links) {
    this.links = links;
    List<Individual> found = new ArrayList<>();
    for (Individual person : record.people()) {
      if (isParentOrCarer(person.id())) {
        found.add(person);
      }
    }
    this.parentsAndCarers = List.copyOf(found);
  }

  /** Returns the child or person an id names, if there is one. */
  public Optional<Individual> find(Id<? extends Individual> id) {
    return links.find(id, Individual.class);
  }

  /** Tells whether an id names somebody who is there because of their job. */
  public boolean isProfessional(Id<? extends Individual> id) {
    return hasRole(id, Role::isProfessional);
  }

  /** Tells whether an id names a child, a parent, kin, a friend or a neighbour. */
  public boolean isFamilyOrFriend(Id<? extends Individual> id) {
    return hasRole(id, role -> !role.isProfessional());
  }

  /** Tells whether an id names a parent, carer or partner in the home. */
  public boolean isParentOrCarer(Id<? extends Individual> id) {
    return hasRole(id, Role::isParentOrCarer);
  }

  private boolean hasRole(Id<? extends Individual> id, Predicate<Role> condition) {
    return find(id).flatMap(who -> who.role().known()).filter(condition).isPresent();
  }

  /** Returns the parents, carers and partners in the home. */
  public List<Individual> parentsAndCarers() {
    return parentsAndCarers;
  }

  /** Returns the name of the type, never a name. */
  @Override
  public String toString() {
    return "People";
  }
}
