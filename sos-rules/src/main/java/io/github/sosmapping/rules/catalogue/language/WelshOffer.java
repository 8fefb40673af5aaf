package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offer of Welsh, which is made in Wales without anybody asking for it. */
final class WelshOffer {

  private static final Set<Role> FAMILY =
      EnumSet.of(
          Role.CHILD,
          Role.PARENT,
          Role.CARER,
          Role.PARTNER_IN_HOME,
          Role.GRANDPARENT,
          Role.SIBLING,
          Role.RELATIVE);

  private WelshOffer() {}

  /** Returns the family to whom the offer is made; nobody outside Wales. */
  static List<Located<Individual>> dueTo(FamilyRecord record) {
    List<Located<Individual>> family = new ArrayList<>();
    for (Located<Child> child : Facts.located(Pointer.ROOT, "children", record.children())) {
      family.add(new Located<>(child.value(), child.at()));
    }
    for (Located<Person> person : Facts.located(Pointer.ROOT, "people", record.people())) {
      family.add(new Located<>(person.value(), person.at()));
    }
    family.removeIf(who -> !isDueTo(record, who.value()));
    return family;
  }

  /** Tells whether an offer, or the choice that came of it, is recorded. */
  static boolean isMadeTo(Individual who) {
    return needs(who)
        .filter(needs -> needs.offerMadeOn().isPresent() || needs.choice().isPresent())
        .isPresent();
  }

  /** Tells whether the record says why not, or the person cannot be asked. */
  static boolean cannotBeMadeTo(Individual who) {
    if (who instanceof Child child && (child.unborn() || isTooYoung(child))) {
      return true;
    }
    if (who instanceof Person person && isFilled(person.cannotBeAsked())) {
      return true;
    }
    return isFilled(needs(who).flatMap(LanguageNeeds::note));
  }

  /** Tells whether the rule about the offer speaks of this person. */
  static boolean isMissingFor(FamilyRecord record, Individual who) {
    return isDueTo(record, who) && !isMadeTo(who) && !cannotBeMadeTo(who);
  }

  private static boolean isDueTo(FamilyRecord record, Individual who) {
    return record.jurisdiction().is(Jurisdiction.WALES)
        && (who instanceof Child || who.role().known().filter(FAMILY::contains).isPresent());
  }

  private static Optional<LanguageNeeds> needs(Individual who) {
    if (who instanceof Child child) {
      return child.languageNeeds();
    }
    return who instanceof Person person ? person.languageNeeds() : Optional.empty();
  }

  private static boolean isTooYoung(Child child) {
    return child.communication().filter(Communication.PRE_VERBAL::equals).isPresent();
  }

  private static boolean isFilled(Optional<PlainText> text) {
    return text.filter(words -> !words.text().isBlank()).isPresent();
  }
}
