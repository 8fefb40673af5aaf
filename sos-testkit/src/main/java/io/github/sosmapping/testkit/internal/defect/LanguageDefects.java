package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.testkit.Defect;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with the languages of a family. */
final class LanguageDefects {

  private LanguageDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.LANGUAGE_NOT_OFFERED, LanguageDefects::notOffered);
    all.put(Defect.TRANSLATION_MISSING, LanguageDefects::translationMissing);
  }

  private static FamilyRecord notOffered(FamilyRecord record, Desk desk) {
    return FamilyRecord.builder()
        .from(record)
        .jurisdiction(OpenTerm.of(Jurisdiction.WALES))
        .children(
            Edit.each(
                record.children(),
                child -> Child.builder().from(child).languageNeeds(Optional.empty()).build()))
        .people(
            Edit.each(
                record.people(),
                person -> Person.builder().from(person).languageNeeds(Optional.empty()).build()))
        .build();
  }

  private static FamilyRecord translationMissing(FamilyRecord record, Desk desk) {
    Language welsh = Language.WELSH;
    return FamilyRecord.builder()
        .from(record)
        .people(
            Edit.each(
                record.people(),
                person ->
                    person.id().value().equals(desk.parentId().value())
                        ? Person.builder()
                            .from(person)
                            .languageNeeds(
                                LanguageNeeds.builder()
                                    .preferredLanguage(welsh)
                                    .offerMadeOn(record.openedOn())
                                    .offeredBy(desk.workerId())
                                    .choice(welsh)
                                    .interpreterNeeded(true)
                                    .build())
                            .build()
                        : person))
        .build();
  }
}
