package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words and sentences of a page a child may not follow. */
final class ChildWords {

  // A child says Mum, Ammi or Tad; these are what files say, unless somebody is called so.
  private static final List<String> NAMES_OF_FILES = List.of("father", "mother");
  private static final List<String> NOT_A_PERSON = List.of("christmas", "day", "tongue");

  private final Set<String> called = new HashSet<>();

  ChildWords(FamilyRecord record) {
    for (Person person : record.people()) {
      call(person.label());
      person.alsoCalled().forEach(this::call);
    }
  }

  private void call(Label label) {
    for (String word : label.value().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (NAMES_OF_FILES.contains(word)) {
        called.add(word);
      }
    }
  }

  List<Span> hard(Words words) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      if (words.is(i, Cue.LABEL) || words.is(i, Cue.HARD_FOR_CHILD) || isNameOfFiles(words, i)) {
        found.add(words.span(i));
      }
    }
    return found;
  }

  private boolean isNameOfFiles(Words words, int i) {
    if (words.is(i, Cue.QUOTED)) {
      return false;
    }
    for (String name : NAMES_OF_FILES) {
      if (words.isWord(i, name) && !called.contains(name)) {
        return i + 1 == words.count()
            || NOT_A_PERSON.stream().noneMatch(next -> words.isWord(i + 1, next));
      }
    }
    return false;
  }

  static List<Span> sentencesLongerThan(int most, Words words) {
    List<Span> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.count(); i++) {
      boolean ends = i == words.count() || words.sentenceOf(i) != words.sentenceOf(first);
      if (ends) {
        if (i - first > most) {
          found.add(new Span(words.span(first).start(), words.span(i - 1).end()));
        }
        first = i;
      }
    }
    return found;
  }
}
