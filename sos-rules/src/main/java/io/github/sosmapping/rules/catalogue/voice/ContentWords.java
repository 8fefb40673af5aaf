package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of English texts that carry meaning, to find the same idea again in another place.
 *
 * <p>People and little words do not count: two texts about Mia and her gran need not say the same.
 */
final class ContentWords {

  private static final int SHORTEST = 4;
  private static final WordTable LITTLE =
      WordTable.of(
          """
          about again always because been before being does doing even every from have having
          here home into just know like more much over really said says some something that
          there these thing things think this those very want wants well were what when where
          which while with your safe good make makes
          """);

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

  private ContentWords() {}

  /** Returns the words of a text; empty where it is not in English. */
  static Optional<Set<String>> of(PlainText text, Facts facts) {
    // Places of words count in the text itself, not in a translation of it.
    return text.language().isIn("en")
        ? facts.words(text).map(words -> of(words, text.text()))
        : Optional.empty();
  }

  private static Set<String> of(Words words, String text) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.count(); i++) {
      if (mayCount(words, i)) {
        found.add(stem(text, words.start(i), words.end(i)));
      }
    }
    return found;
  }

  private static boolean mayCount(Words words, int i) {
    return words.end(i) - words.start(i) >= SHORTEST
        && !words.isAny(i, Cue.CHILD, Cue.ADULT, Cue.PRONOUN)
        && !words.is(i, Cue.FUTURE)
        && !LITTLE.holds(words, i);
  }

  private static String stem(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Words to look for in other texts, so that those need not be taken to pieces. */
  static final class Wanted {

    private static final int BITS = 12;

    private final Set<String> words = new HashSet<>();
    // A bit for the hash of each word's first letters, which no ending changes.
    private final long[] filter = new long[1 << (BITS - 6)];

    void add(Set<String> more) {
      for (String word : more) {
        if (words.add(word)) {
          int bit = bit(word, 0);
          filter[bit >>> 6] |= 1L << bit;
        }
      }
    }

    /** Returns those of the words that stand in a text; none where it is not in English. */
    Set<String> in(PlainText text, Facts facts) {
      if (words.isEmpty() || !text.language().isIn("en")) {
        return Set.of();
      }
      Words read = facts.words(text).orElseThrow();
      Set<String> found = new HashSet<>(0);
      for (int i = 0; i < read.count(); i++) {
        if (mayStartHere(text.text(), read.start(i), read.end(i)) && mayCount(read, i)) {
          found.add(stem(text.text(), read.start(i), read.end(i)));
        }
      }
      found.retainAll(words);
      return found;
    }

    private boolean mayStartHere(String text, int start, int end) {
      if (end - start < SHORTEST) {
        return false;
      }
      for (int i = start; i < Math.min(text.length(), start + SHORTEST); i++) {
        if (text.charAt(i) >= 0x80) {
          // Lowering letter by letter is not always the same as lowering a word.
          return true;
        }
      }
      int bit = bit(text, start);
      return (filter[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(String text, int start) {
      int hash = 0;
      for (int i = start; i < Math.min(text.length(), start + SHORTEST); i++) {
        hash = hash * 31 + Character.toLowerCase(text.charAt(i));
      }
      return (hash * 0x9E3779B9) >>> (32 - BITS);
    }
  }

  /** Texts by their words, so that one can ask for those that share some. */
  static final class Index<T> {

    private final Map<String, Set<T>> textsByWord = new HashMap<>();

    /** Adds the words of a text under a key of the caller's. */
    void add(T key, Set<String> words) {
      for (String word : words) {
        textsByWord.computeIfAbsent(word, any -> new HashSet<>()).add(key);
      }
    }

    /** Returns the keys of the texts that share at least two of these words. */
    Set<T> sharingTwo(Set<String> words) {
      Set<T> once = new HashSet<>();
      Set<T> twice = new HashSet<>();
      for (String word : words) {
        for (T key : textsByWord.getOrDefault(word, Set.of())) {
          if (!once.add(key)) {
            twice.add(key);
          }
        }
      }
      return twice;
    }
  }
}
