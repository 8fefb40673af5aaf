package io.github.sosmapping.testkit.internal.words;

import java.util.Arrays;

/**
 * Which sentences a record holds already, by 64-bit fingerprints.
 *
 * <p>Two sentences with one fingerprint only cost another throw of the dice.
 */
final class Seen {

  private long[] table = new long[1024];
  private int count;
  private final long[] pending = new long[8];

  /** Adds all sentences of a text, unless one of them is here already. */
  boolean add(CharSequence text) {
    int found = 0;
    long print = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Sentences.ends(c) && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        if (contains(print)) {
          return false;
        }
        if (found < pending.length) {
          pending[found++] = print;
        }
        print = 0;
      } else if (print != 0 || c != ' ') {
        print = (print ^ c) * 0x100000001B3L + 0x9E3779B97F4A7C15L;
      }
    }
    for (int i = 0; i < found; i++) {
      put(pending[i]);
    }
    return true;
  }

  private boolean contains(long print) {
    int at = place(print);
    return table[at] != 0;
  }

  private void put(long print) {
    int at = place(print);
    if (table[at] != 0) {
      return;
    }
    table[at] = print;
    count++;
    if (count * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      Arrays.stream(old).filter(one -> one != 0).forEach(one -> table[place(one)] = one);
    }
  }

  private int place(long print) {
    int mask = table.length - 1;
    int at = (int) (print ^ (print >>> 32)) & mask;
    while (table[at] != 0 && table[at] != print) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
