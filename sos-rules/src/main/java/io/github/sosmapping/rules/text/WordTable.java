package io.github.sosmapping.rules.text;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A few words, each with a number, looked up in a text without taking the word out of it. Immutable
 * and thread-safe.
 */
public final class WordTable {

  // A power of two, at least twice as many slots as words, so that a search ends soon.
  private final @Nullable String[] words;
  private final int[] numbers;

  private WordTable(Map<String, Integer> numbered) {
    int size = Integer.highestOneBit(Math.max(2, numbered.size())) * 4;
    this.words = new String[size];
    this.numbers = new int[size];
    numbered.forEach(
        (word, number) -> {
          int slot = slot(word.hashCode());
          while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
          }
          words[slot] = word;
          numbers[slot] = number;
        });
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  /**
   * Returns a table of words with numbers.
   *
   * @param numbered the words in small letters; no number is 0
   * @throws IllegalArgumentException if a number is 0
   */
  public static WordTable of(Map<String, Integer> numbered) {
    if (numbered.containsValue(0)) {
      throw new IllegalArgumentException("0 stands for words that are not in the table");
    }
    return new WordTable(numbered);
  }

  /** Returns a table of words, given with blanks between them, whose number is 1. */
  public static WordTable of(String words) {
    Map<String, Integer> numbered = new TreeMap<>();
    for (String word : words.strip().split("\\s+", -1)) {
      numbered.put(word, 1);
    }
    return new WordTable(numbered);
  }

  /**
   * Returns the number of a word of a text, or 0 when it is not in the table.
   *
   * @param word position of the word; nothing stands beyond either end of the text
   */
  public int number(Words text, int word) {
    if (word < 0 || word >= text.count()) {
      return 0;
    }
    int slot = slot(text.hash(word));
    String candidate = words[slot];
    while (candidate != null) {
      if (text.isWord(word, candidate)) {
        return numbers[slot];
      }
      slot = (slot + 1) & (words.length - 1);
      candidate = words[slot];
    }
    return 0;
  }

  /** Tells whether a word of a text is in the table; false beyond either end of the text. */
  public boolean holds(Words text, int word) {
    return number(text, word) != 0;
  }

  /** Tells whether any word of a text is in the table. */
  public boolean holdsAnyOf(Words text) {
    for (int i = 0; i < text.count(); i++) {
      if (holds(text, i)) {
        return true;
      }
    }
    return false;
  }
}
