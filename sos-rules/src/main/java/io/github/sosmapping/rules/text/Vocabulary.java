package io.github.sosmapping.rules.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The word list of one language: for each word and phrase the cues it gives.
 *
 * <p>Words are found by a hash over the characters of the text, so that looking one up needs no
 * memory. Immutable after loading and thread-safe.
 */
final class Vocabulary {

  private static final class Holder {
    static final Vocabulary ENGLISH = load("words_en.txt");
  }

  /** A phrase and the cues it gives; the hash of its second word rules most texts out. */
  record Phrase(List<String> words, int secondHash, long cues) {}

  /** Set among the cues of a word that may be the first of a phrase. */
  static final long STARTS_PHRASE = 1L << 63;

  /** How many bits one letter takes of those that are packed to one number. */
  static final int PACKED_BITS = 8;

  /** How many letters are packed at most. */
  static final int LONGEST_PACKED = 8;

  private static final int NUMBER_BITS = 16;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  // A word's hash and its number plus one; 0 for an empty slot.
  private final long[] slots;
  private final int mask;
  // The letters of all words in a row, and where each begins.
  private final char[] letters;
  private final int[] starts;
  private final long[] packed;
  private final long[] cues;
  private final Phrase[][] phrases;

  private Vocabulary(Map<String, Long> byWord, Map<String, List<Phrase>> byFirstWord) {
    int words = byWord.size();
    if (words >= NUMBER) {
      throw new IllegalArgumentException("more words than a word list can number");
    }
    this.slots = new long[Integer.highestOneBit(Math.max(16, words * 3)) * 2];
    this.mask = slots.length - 1;
    this.letters = String.join("", byWord.keySet()).toCharArray();
    this.starts = new int[words + 1];
    this.packed = new long[words];
    this.cues = new long[words];
    this.phrases = new Phrase[words][];
    int number = 0;
    int start = 0;
    for (Map.Entry<String, Long> entry : byWord.entrySet()) {
      String word = entry.getKey();
      int hash = word.hashCode();
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = ((long) hash << NUMBER_BITS) | (number + 1);
      List<Phrase> starting = byFirstWord.getOrDefault(word, List.of());
      cues[number] = entry.getValue() | (starting.isEmpty() ? 0 : STARTS_PHRASE);
      phrases[number] = starting.toArray(Phrase[]::new);
      packed[number] = pack(word);
      start += word.length();
      starts[++number] = start;
    }
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  static Vocabulary english() {
    return Holder.ENGLISH;
  }

  private static Vocabulary load(String name) {
    Map<String, Long> byWord = new LinkedHashMap<>();
    Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    InputStream file =
        Objects.requireNonNull(
            Vocabulary.class.getResourceAsStream(name), "the library lacks its own word list");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      long bit = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          bit = Cue.valueOf(line.substring(1, line.indexOf(']'))).bit();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String entry : line.trim().split(" +", -1)) {
            add(entry, bit, byWord, byFirstWord);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(byWord, byFirstWord);
  }

  private static void add(
      String entry, long bit, Map<String, Long> byWord, Map<String, List<Phrase>> byFirstWord) {
    String[] parts = entry.split("[_-]", -1);
    if (parts.length == 1) {
      byWord.merge(entry, bit, (a, b) -> a | b);
      return;
    }
    byWord.putIfAbsent(parts[0], 0L);
    byFirstWord
        .computeIfAbsent(parts[0], first -> new ArrayList<>())
        .add(new Phrase(List.of(parts), parts[1].hashCode(), bit));
  }

  /**
   * The hash of a word as it stands in a text, letters lowered: for a word in small letters the
   * same as that of the string, so that words can be told apart without reading them.
   */
  static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash;
  }

  static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 0x80) {
      return c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  /** The letters of a short plain word in one number; 0 for all other words. */
  private static long pack(String word) {
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return 0;
      }
      packed = packed << PACKED_BITS | c;
    }
    return word.length() > LONGEST_PACKED ? 0 : packed;
  }

  /**
   * Returns the number of a word that stands in a text, or -1 when it is not in the list.
   *
   * @param letters the small letters of the word in one number, {@link #PACKED_BITS} for each, when
   *     they are plain and at most {@link #LONGEST_PACKED}; else 0
   */
  int find(int hash, long letters, char[] text, int start, int end) {
    int slot = slot(hash);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      int number = ((int) found & NUMBER) - 1;
      if ((int) (found >> NUMBER_BITS) == hash
          && (letters != 0 ? packed[number] == letters : isWord(number, text, start, end))) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private boolean isWord(int number, char[] text, int start, int end) {
    int from = starts[number];
    if (starts[number + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[from + i - start] != lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean isWord(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  long cues(int number) {
    return cues[number];
  }

  Phrase[] phrases(int number) {
    return phrases[number];
  }
}
