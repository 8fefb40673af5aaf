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
import org.jspecify.annotations.Nullable;

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

  private final @Nullable String[] words;
  private final int[] hashes;
  private final long[] cues;
  private final Phrase[][] phrases;
  private final int mask;

  private Vocabulary(Map<String, Long> byWord, Map<String, List<Phrase>> byFirstWord) {
    int size = Integer.highestOneBit(Math.max(16, byWord.size() * 3)) * 2;
    this.words = new String[size];
    this.hashes = new int[size];
    this.cues = new long[size];
    this.phrases = new Phrase[size][];
    this.mask = size - 1;
    byWord.forEach(
        (word, bits) -> {
          int hash = hash(word, 0, word.length());
          int slot = slot(hash, word, 0, word.length());
          words[slot] = word;
          hashes[slot] = hash;
          cues[slot] = bits;
          List<Phrase> starting = byFirstWord.get(word);
          phrases[slot] = starting == null ? new Phrase[0] : starting.toArray(Phrase[]::new);
        });
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

  /** Where a word is or would be kept; the word there is null when it is not known. */
  int slot(int hash, CharSequence text, int start, int end) {
    int slot = (hash ^ (hash >>> 15)) & mask;
    String word = words[slot];
    while (word != null && !(hashes[slot] == hash && isWord(word, text, start, end))) {
      slot = (slot + 1) & mask;
      word = words[slot];
    }
    return slot;
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

  boolean knows(int slot) {
    return words[slot] != null;
  }

  long cues(int slot) {
    return cues[slot];
  }

  Phrase[] phrases(int slot) {
    return phrases[slot];
  }
}
