package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Role;

/**
 * Somebody in a story.
 *
 * @param id the id in the record
 * @param name the label, as texts write it
 * @param called what the children call this person
 * @param she whether texts say she or he
 * @param role what the person is to the child
 */
record Who(Id<Individual> id, String name, String called, boolean she, Role role) {

  String he() {
    return she ? "she" : "he";
  }

  String his() {
    return she ? "her" : "his";
  }

  String him() {
    return she ? "her" : "him";
  }

  Who called(String other) {
    return new Who(id, name, other, she, role);
  }
}
