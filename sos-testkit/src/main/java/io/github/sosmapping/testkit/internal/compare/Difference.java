package io.github.sosmapping.testkit.internal.compare;

import io.github.sosmapping.core.family.FamilyRecord;
import java.util.List;

/**
 * A place where two records differ. Holds nothing of either: pointers end where vendors' own names
 * begin.
 *
 * @param kind in which way
 * @param aspect what it is about
 * @param at JSON Pointer to the place in the first record; for something added, in the second
 * @param other JSON Pointer to the same thing in the second record
 * @param note more about a change, such as how much shorter a text is; may be empty
 */
public record Difference(Kind kind, Aspect aspect, String at, String other, String note) {

  /** In which way two records differ. */
  public enum Kind {
    /** The first record holds something that the second does not. */
    LOST("lost"),
    /** The second record holds something that the first does not. */
    ADDED("added"),
    /** They hold different values. */
    CHANGED("changed"),
    /** A list holds the same entries in another order. */
    REORDERED("in another order");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Returns the difference as messages tell it. */
  public String inWords() {
    String place = at.isEmpty() ? "the record as a whole" : at;
    return kind.words + " at " + place + (note.isEmpty() ? "" : " (" + note + ")");
  }

  /** Returns the differences from one record to another, in the order of the first. */
  public static List<Difference> between(FamilyRecord first, FamilyRecord second) {
    if (first.equals(second)) {
      return List.of();
    }
    Json before = Json.of(first);
    return new Comparison(before.ids()).of(before, Json.of(second));
  }
}
