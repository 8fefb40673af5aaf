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
import org.jspecify.annotations.Nullable;

/**
 * The labels by which the texts of one record call its people. Immutable and thread-safe; {@code
 * toString} shows none of them.
 */
public final class Names {

  private static final Names NONE = new Names(Map.of());
  private static final int SHORTEST = 2;

  private final Map<String, Long> cues;
  // The same by hash, so that looking one up needs no memory.
  private final @Nullable String[] words;
  private final long[] bits;

  private Names(Map<String, Long> cues) {
    this.cues = Map.copyOf(cues);
    int size = Integer.highestOneBit(Math.max(1, cues.size())) * 4;
    this.words = new String[size];
    this.bits = new long[size];
    cues.forEach(
        (word, cue) -> {
          int slot = slot(word.hashCode(), word, 0, word.length());
          words[slot] = word;
          bits[slot] = cue;
        });
  }

  private int slot(int hash, String text, int start, int end) {
    int slot = (hash ^ (hash >>> 15)) & (words.length - 1);
    String word = words[slot];
    while (word != null
        && !(word.hashCode() == hash && Vocabulary.isWord(word, text, start, end))) {
      slot = (slot + 1) & (words.length - 1);
      word = words[slot];
    }
    return slot;
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

  /** Returns names of people who are known by these words only, in any case. */
  public static Names of(Set<String> people) {
    Map<String, Long> cues = new HashMap<>();
    people.forEach(name -> addWords(cues, name, Cue.ADULT));
    return cues.isEmpty() ? NONE : new Names(cues);
  }

  private static void add(Map<String, Long> cues, Individual person, Cue cue) {
    addWords(cues, person.label().value(), cue);
    for (Label other : person.alsoCalled()) {
      addWords(cues, other.value(), cue);
    }
  }

  private static void addWords(Map<String, Long> cues, String label, Cue cue) {
    int start = 0;
    for (int i = 0; i <= label.length(); i++) {
      if (i < label.length() && Character.isLetterOrDigit(label.charAt(i))) {
        continue;
      }
      if (i - start >= SHORTEST) {
        String word = label.substring(start, i).toLowerCase(Locale.ROOT);
        cues.merge(word, cue.bit(), (a, b) -> a | b);
      }
      start = i + 1;
    }
  }

  /** Returns the words of the labels, in lower case. */
  public Set<String> labels() {
    return cues.keySet();
  }

  long cues(String text, int start, int end) {
    return cues.isEmpty() ? 0 : cues(text, start, end, Vocabulary.hash(text, start, end));
  }

  long cues(String text, int start, int end, int hash) {
    if (cues.isEmpty()) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        // Lowering letter by letter is not always the same as lowering a word.
        return cues.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), 0L);
      }
    }
    return bits[slot(hash, text, start, end)];
  }

  /** Returns the name of the type, never a name. */
  @Override
  public String toString() {
    return "Names";
  }
}
