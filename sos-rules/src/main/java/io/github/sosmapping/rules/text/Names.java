package io.github.sosmapping.rules.text;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The labels by which the texts of one record call its people. Immutable and thread-safe; {@code
 * toString} shows none of them.
 */
public final class Names {

  private static final Names NONE = new Names(Map.of());
  private static final int SHORTEST = 2;

  private final Map<String, Long> cues;

  private Names(Map<String, Long> cues) {
    this.cues = Map.copyOf(cues);
  }

  /** Returns no names at all. */
  public static Names none() {
    return NONE;
  }

  /** Returns the names of everybody in a record. */
  public static Names of(FamilyRecord record) {
    Map<String, Long> cues = new HashMap<>();
    for (Child child : record.children()) {
      add(cues, child, Cue.CHILD);
    }
    for (Person person : record.people()) {
      add(cues, person, Cue.ADULT);
    }
    return new Names(cues);
  }

  private static void add(Map<String, Long> cues, Individual person, Cue cue) {
    addWords(cues, person.label(), cue);
    for (Label other : person.alsoCalled()) {
      addWords(cues, other, cue);
    }
  }

  private static void addWords(Map<String, Long> cues, Label label, Cue cue) {
    for (String word : label.value().split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= SHORTEST) {
        cues.merge(word.toLowerCase(Locale.ROOT), cue.bit(), (a, b) -> a | b);
      }
    }
  }

  /** Returns the words of the labels, in lower case. */
  public Set<String> labels() {
    return cues.keySet();
  }

  long cues(String text, int start, int end) {
    if (cues.isEmpty()) {
      return 0;
    }
    Long found = cues.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    return found == null ? 0 : found;
  }

  /** Returns the name of the type, never a name. */
  @Override
  public String toString() {
    return "Names";
  }
}
