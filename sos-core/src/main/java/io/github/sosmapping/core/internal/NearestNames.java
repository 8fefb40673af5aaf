package io.github.sosmapping.core.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names somebody may have meant. */
public final class NearestNames {

  private static final int FARTHEST = 2;
  private static final int MOST = 3;

  private NearestNames() {}

  /** Returns the names that are at most two typing slips away, the nearest first. */
  public static List<String> to(String wanted, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(wanted, name) <= FARTHEST)
        .sorted(
            Comparator.<String>comparingInt(name -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  // The edit distance by the usual table, a row at a time.
  private static int distance(String from, String to) {
    // A name that differs in length by more than that is never near, however long it is.
    if (Math.abs(from.length() - to.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[to.length()];
  }
}
