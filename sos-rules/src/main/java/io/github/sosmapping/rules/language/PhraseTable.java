package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words: a tree whose branches are found by the hash of the next word and of what
 * stands between it and the one before. Blanks, line breaks, hyphens and dashes between words all
 * count alike. Immutable once built; thread-safe then.
 */
final class PhraseTable {

  /**
   * One way of writing an entry.
   *
   * @param entry number of the entry
   * @param words its words as they are compared
   * @param exact its words with their capitals, when only those count, else null
   * @param suffix what must follow without a blank, such as a plus sign
   */
  record Form(int entry, String words, @Nullable String exact, String suffix) {}

  private static final int SMALLEST = 64;
  private static final int LONGEST_GAP = 8;
  private static final Form[] NO_FORMS = {};

  private static final int FILTER_BITS = 16;
  private static final int PAIR_SHIFT = 21;

  /** What {@link #hint} says of a word that may be an entry by itself. */
  static final int ALONE = 1;

  /** What {@link #hint} says of a word that may be the first of a longer phrase. */
  static final int OPENS = 2;

  // Most words start no phrase: two bits for each hash tell so without a search.
  private final long[] hints = new long[1 << (FILTER_BITS - 5)];
  // The same for the first two words of a phrase: two bits of one of many numbers.
  private final long[] pairs = new long[1 << (Integer.SIZE - PAIR_SHIFT)];
  private long[] keys = new long[SMALLEST];
  private int[] targets = new int[SMALLEST];
  private int branches;
  private final List<Form[]> forms = new ArrayList<>(List.of(NO_FORMS, NO_FORMS));

  /** The root of the tree; 0 means that there is no branch. */
  static final int ROOT = 1;

  /** Adds a way of writing an entry. */
  void add(int entry, String written, boolean exactCase) {
    Tokens tokens = new Tokens(written);
    StringBuilder words = new StringBuilder(written.length());
    StringBuilder exact = new StringBuilder(exactCase ? written.length() : 0);
    int node = ROOT;
    int from = 0;
    int number = 0;
    int first = 0;
    while (tokens.next(from)) {
      int gap = node == ROOT ? 0 : gap(written, from, tokens.start());
      number++;
      if (number == 1) {
        first = tokens.hash();
      } else if (number == 2) {
        addHint(first, OPENS);
        int pair = spread(pair(first, tokens.hash()));
        pairs[pair >>> PAIR_SHIFT] |= twoBits(pair);
      }
      node = grow(node, key(tokens.hash(), gap));
      append(words, tokens.canonical());
      if (exactCase) {
        append(exact, written.substring(tokens.start(), tokens.end()));
      }
      from = tokens.end();
    }
    if (node == ROOT) {
      throw new IllegalArgumentException("an entry of a word list has no words");
    }
    if (number == 1) {
      addHint(first, ALONE);
    }
    String suffix = written.endsWith("+") ? "+" : "";
    Form form = new Form(entry, words.toString(), exactCase ? exact.toString() : null, suffix);
    Form[] old = forms.get(node);
    Form[] all = Arrays.copyOf(old, old.length + 1);
    all[old.length] = form;
    forms.set(node, all);
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B9;
  }

  private static int bit(int hash) {
    return spread(hash) >>> (Integer.SIZE - FILTER_BITS);
  }

  // The bits below those that choose the number.
  private static long twoBits(int spread) {
    return 1L << (spread >>> (PAIR_SHIFT - 6)) | 1L << (spread >>> (PAIR_SHIFT - 12));
  }

  private static int pair(int hash, int next) {
    return hash * 31 + next;
  }

  private void addHint(int wordHash, int hint) {
    int bit = bit(wordHash);
    hints[bit >>> 5] |= (long) hint << (bit << 1);
  }

  /** Returns how a word may start a phrase, 0 for not at all, which is sure. */
  int hint(int wordHash) {
    int bit = bit(wordHash);
    return (int) (hints[bit >>> 5] >>> (bit << 1)) & (ALONE | OPENS);
  }

  /** Tells whether a word is an entry by itself, unless its hash is shared by chance. */
  boolean isAlone(int wordHash) {
    int node = branch(ROOT, key(wordHash, 0));
    return node != 0 && forms.get(node).length > 0;
  }

  /** Tells whether two words may be the first two of a phrase; sure when it says no. */
  boolean mayGoOn(int wordHash, int nextHash) {
    int spread = spread(pair(wordHash, nextHash));
    long bits = twoBits(spread);
    return (pairs[spread >>> PAIR_SHIFT] & bits) == bits;
  }

  /** Tells whether a phrase of two words or more begins at a word, unless hashes are shared. */
  boolean isBegun(String text, int from) {
    Tokens tokens = new Tokens(text);
    int node = tokens.next(from) ? branch(ROOT, key(tokens.hash(), 0)) : 0;
    while (node != 0) {
      int end = tokens.end();
      int gap = tokens.next(end) ? gap(text, end, tokens.start()) : -1;
      node = gap == -1 ? 0 : branch(node, key(tokens.hash(), gap));
      if (forms.get(node).length > 0) {
        return true;
      }
    }
    return false;
  }

  /** The same for a word of a text that was read into words and has no unusual ones. */
  boolean isBegun(Words words, int first) {
    int node = branch(ROOT, key(words.hash(first), 0));
    for (int i = first + 1; node != 0 && i < words.count(); i++) {
      int gap = gap(words.text(), words.end(i - 1), words.start(i));
      node = gap == -1 ? 0 : branch(node, key(words.hash(i), gap));
      if (forms.get(node).length > 0) {
        return true;
      }
    }
    return false;
  }

  static void append(StringBuilder words, String word) {
    if (words.length() > 0) {
      words.append(' ');
    }
    words.append(word);
  }

  static int key(int wordHash, int gapHash) {
    return wordHash * 31 + gapHash;
  }

  /**
   * What stands between two words, as a number: 0 for blanks and dashes only, -1 for more than may
   * stand inside a phrase.
   */
  static int gap(String text, int from, int to) {
    int start = from;
    // The ending 's belongs to the word before.
    if (to - from > 2
        && (text.charAt(from) == '\'' || text.charAt(from) == '\u2019')
        && (text.charAt(from + 1) | 32) == 's') {
      start = from + 2;
    }
    if (to - start > LONGEST_GAP) {
      return -1;
    }
    int hash = 0;
    int lines = 0;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && ++lines > 1) {
        return -1;
      }
      if (!isBlankOrDash(c)) {
        hash = hash * 31 + c;
      }
    }
    return hash;
  }

  private static boolean isBlankOrDash(char c) {
    return c <= ' '
        || c == '-'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u2015')
        || c == '\u202F'
        || c == '\u2060'
        || c == '\u2212'
        || c == '\uFEFF';
  }

  private int grow(int node, int key) {
    int existing = branch(node, key);
    if (existing != 0) {
      return existing;
    }
    if (branches * 2 >= keys.length) {
      resize();
    }
    int target = forms.size();
    forms.add(NO_FORMS);
    put(pack(node, key), target);
    branches++;
    return target;
  }

  private void resize() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (targets[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static long pack(int node, int key) {
    return ((long) node << 32) | (key & 0xFFFFFFFFL);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  /** Returns the branch of a node for a key, or 0. */
  int branch(int node, int key) {
    long packed = pack(node, key);
    int slot = slot(packed);
    while (targets[slot] != 0) {
      if (keys[slot] == packed) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  /** Returns the forms that end at a node. */
  Form[] formsAt(int node) {
    return forms.get(node);
  }
}
