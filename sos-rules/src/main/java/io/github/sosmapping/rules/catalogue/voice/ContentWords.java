package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Cue;
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
  private static final Set<String> LITTLE =
      Set.of(
          "about",
          "again",
          "always",
          "because",
          "been",
          "before",
          "being",
          "does",
          "doing",
          "even",
          "every",
          "from",
          "have",
          "having",
          "here",
          "home",
          "into",
          "just",
          "know",
          "like",
          "more",
          "much",
          "over",
          "really",
          "said",
          "says",
          "some",
          "something",
          "that",
          "there",
          "these",
          "thing",
          "things",
          "think",
          "this",
          "those",
          "very",
          "want",
          "wants",
          "well",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "with",
          "your",
          "safe",
          "good",
          "make",
          "makes");

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
      Span span = words.span(i);
      if (span.end() - span.start() < SHORTEST
          || words.is(i, Cue.CHILD)
          || words.is(i, Cue.ADULT)
          || words.is(i, Cue.PRONOUN)
          || words.is(i, Cue.FUTURE)) {
        continue;
      }
      String word = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
      if (!LITTLE.contains(word)) {
        found.add(stem(word));
      }
    }
    return found;
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
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
