package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The children and everybody else of a record. */
final class People {

  private final Tale tale;
  private final Jurisdiction place;

  People(Tale tale, Jurisdiction place) {
    this.tale = tale;
    this.place = place;
  }

  List<Child> children() {
    List<Child> found = new ArrayList<>();
    for (Kid kid : tale.cast().kids()) {
      found.add(
          Child.builder()
              .id(kid.id())
              .label(tale.scribe().named(kid.who().name()))
              .birthMonth(kid.born())
              .communication(kid.talks())
              .languageNeeds(language(kid.who(), tale.about(kid)))
              .build());
    }
    return found;
  }

  List<Person> others() {
    List<Person> found = new ArrayList<>();
    for (Who who : tale.cast().adults()) {
      found.add(person(who));
    }
    return found;
  }

  private Person person(Who who) {
    Strand first = tale.strands().get(0);
    Person.Builder person =
        Person.builder()
            .id(Id.of(who.id().value()))
            .label(tale.scribe().named(who.name()))
            .role(OpenTerm.of(who.role()));
    if (!who.called().equals(who.name())) {
      person.addAlsoCalled(tale.scribe().label(who.called()));
    }
    if (!who.role().isProfessional()) {
      person.livesWithChild(livesWithChild(who)).languageNeeds(language(who, first));
    }
    if (tale.cast().absent().filter(who::equals).isPresent()) {
      person.cannotBeAsked(tale.common("absent", first, tale.outline().opened()));
    }
    return person.build();
  }

  private boolean livesWithChild(Who who) {
    if (tale.cast().cared()) {
      return who.role() == Role.CARER;
    }
    boolean first = who.id().equals(tale.cast().parents().get(0).id());
    return first || (who.role() == Role.PARENT && tale.cast().together());
  }

  // In Wales everybody is offered the choice without having to ask.
  private Optional<LanguageNeeds> language(Who who, Strand strand) {
    if (place != Jurisdiction.WALES) {
      return Optional.empty();
    }
    LanguageNeeds.Builder needs =
        LanguageNeeds.builder()
            .preferredLanguage(Language.ENGLISH_GB)
            .offerMadeOn(tale.outline().opened())
            .offeredBy(tale.cast().job().worker().id())
            .choice(Language.ENGLISH_GB);
    if (who.id().equals(strand.parent().id())) {
      needs.note(tale.common("language.note", strand, tale.outline().opened()));
    }
    return Optional.of(needs.build());
  }
}
