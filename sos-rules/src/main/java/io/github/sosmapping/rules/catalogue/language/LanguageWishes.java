package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which language each person chose, or prefers where no choice is on record. */
final class LanguageWishes {

  /**
   * A language that readers of a text wish for.
   *
   * @param language the language without its region
   * @param heard whether all who wish for it hear an interpreter
   */
  record Wish(String language, boolean heard) {

    boolean isMetBy(Language other) {
      return other.isIn(language);
    }
  }

  // Languages that are signed and not written; there interpreting is all there can be.
  private static final Set<String> SIGNED =
      Set.of("ase", "asf", "bfi", "dse", "fsl", "gsg", "isg", "nzs", "sgn", "vgt");

  private final boolean offerFirst;
  private final Map<Id<?>, Wish> wishes = new HashMap<>();
  private final List<Pointer> withoutOffer = new ArrayList<>();

  private LanguageWishes(boolean offerFirst) {
    this.offerFirst = offerFirst;
  }

  /**
   * Returns the wishes of a record's people.
   *
   * @param offerFirst whether somebody to whom the choice was never offered is left out
   */
  static LanguageWishes of(Facts facts, boolean offerFirst) {
    LanguageWishes readers = new LanguageWishes(offerFirst);
    for (Located<Child> child :
        Facts.located(Pointer.ROOT, "children", facts.record().children())) {
      readers.add(facts, child.value(), child.value().languageNeeds(), child.at());
    }
    for (Located<Person> person : Facts.located(Pointer.ROOT, "people", facts.record().people())) {
      if (!facts.people().isProfessional(person.value().id())) {
        readers.add(facts, person.value(), person.value().languageNeeds(), person.at());
      }
    }
    return readers;
  }

  private void add(Facts facts, Individual who, Optional<LanguageNeeds> needs, Pointer at) {
    Optional<Language> wish = needs.flatMap(known -> known.choice().or(known::preferredLanguage));
    if (needs.isEmpty() || wish.isEmpty() || SIGNED.contains(primary(wish.get()))) {
      return;
    }
    if (offerFirst && WelshOffer.isMissingFor(facts.record(), who)) {
      withoutOffer.add(at);
    } else {
      wishes.put(who.id(), new Wish(primary(wish.get()), needs.get().interpreterNeeded()));
    }
  }

  private static String primary(Language language) {
    String tag = language.tag();
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /** Returns the places of people to whom the choice was to be offered first. */
  List<Pointer> withoutOffer() {
    return withoutOffer;
  }

  /** Returns the languages that these people wish for, in the order of the alphabet. */
  List<Wish> wishesOf(Collection<? extends Id<?>> people) {
    Map<String, Wish> found = new TreeMap<>();
    for (Id<?> id : people) {
      Wish wish = wishes.get(id);
      if (wish != null) {
        found.merge(
            wish.language(), wish, (a, b) -> new Wish(a.language(), a.heard() && b.heard()));
      }
    }
    return List.copyOf(found.values());
  }
}
