package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of all labels in a record: the names its texts may use. */
final class KnownNames {

  private final Set<String> words = new HashSet<>();

  KnownNames(FamilyRecord record) {
    record.children().forEach(this::add);
    record.people().forEach(this::add);
  }

  private void add(Individual who) {
    add(who.label().value());
    for (Label other : who.alsoCalled()) {
      add(other.value());
    }
  }

  private void add(String label) {
    int start = -1;
    for (int i = 0; i <= label.length(); i++) {
      boolean inWord = i < label.length() && NameWord.isPart(label, i);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(NameWord.plain(label, start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  boolean contains(NameWord word) {
    return words.contains(word.lower());
  }

  /** Returns the name of the type, never a name. */
  @Override
  public String toString() {
    return "KnownNames";
  }
}
