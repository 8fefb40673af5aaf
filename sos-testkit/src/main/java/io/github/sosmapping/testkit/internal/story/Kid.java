package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import java.time.YearMonth;

/**
 * A child in a story.
 *
 * @param who name and pronouns
 * @param born month of birth
 * @param age years on the day of the story
 * @param talks how the child communicates
 */
record Kid(Who who, YearMonth born, int age, Communication talks) {

  Id<Child> id() {
    return Id.of(who.id().value());
  }

  boolean speaks() {
    return talks == Communication.VERBAL;
  }
}
