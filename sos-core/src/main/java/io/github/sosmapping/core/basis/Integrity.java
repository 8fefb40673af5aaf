package io.github.sosmapping.core.basis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The few things a constructor of this library insists on.
 *
 * <p>Public for the packages of the model; of no use elsewhere.
 */
public final class Integrity {

  private static final int SMALL = 8;

  private Integrity() {}

  /**
   * Insists that a text has no half surrogate pairs, so that every text can be written as UTF-8.
   *
   * @throws IntegrityException otherwise
   */
  public static void wellFormed(String property, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new IntegrityException(IntegrityException.Code.NOT_UNICODE, property);
        }
        i++;
      }
    }
  }

  /**
   * Insists that no two entries of a list have the same id.
   *
   * @throws IntegrityException otherwise
   */
  public static void uniqueIds(String property, List<? extends Identified> entries) {
    boolean duplicate = entries.size() <= SMALL ? anyPairEqual(entries) : anyRepeated(entries);
    if (duplicate) {
      throw new IntegrityException(IntegrityException.Code.DUPLICATE_ID, property);
    }
  }

  // Most lists hold a handful of entries; comparing pairs needs no memory.
  private static boolean anyPairEqual(List<? extends Identified> entries) {
    for (int i = 1; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (entries.get(i).id().equals(entries.get(j).id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyRepeated(List<? extends Identified> entries) {
    Set<Id<?>> seen = new HashSet<>();
    for (Identified entry : entries) {
      if (!seen.add(entry.id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Insists that something does not name itself.
   *
   * @throws IntegrityException otherwise
   */
  public static void notItself(String property, Id<?> self, Optional<? extends Id<?>> other) {
    if (other.isPresent() && other.get().equals(self)) {
      throw new IntegrityException(IntegrityException.Code.NAMES_ITSELF, property);
    }
  }

  /**
   * Insists that an end, where there is one, does not lie before its start.
   *
   * @throws IntegrityException otherwise
   */
  public static void inOrder(String property, Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IntegrityException(IntegrityException.Code.ENDS_BEFORE_START, property);
    }
  }

  /**
   * Insists that a number lies between two others, both included.
   *
   * @throws IntegrityException otherwise
   */
  public static void inRange(String property, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IntegrityException(IntegrityException.Code.OUT_OF_RANGE, property);
    }
  }
}
