package io.github.sosmapping.rules.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text that may be the first of a phrase, kept until the words behind them are
 * known. For one thread.
 */
final class OpenedPhrases {

  private static final int USUAL = 32;

  private final Vocabulary vocabulary;
  // Two numbers for each: which word it is in the text, and which in the word list.
  private int[] openers = new int[USUAL];
  private int size;

  OpenedPhrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void clear() {
    size = 0;
  }

  /** Notes a word of the text that is the first of phrases of the word list. */
  void open(int word, int number) {
    if (size + 2 > openers.length) {
      openers = Arrays.copyOf(openers, size * 2);
    }
    openers[size++] = word;
    openers[size++] = number;
  }

  /** Gives each first word the cues of the phrases that stand there. */
  void addCues(String text, int[] numbers, long[] cues, int count) {
    for (int i = 0; i < size; i += 2) {
      int word = openers[i];
      int second = (word + 1) * WordReader.NUMBERS;
      int secondHash = word + 1 < count ? numbers[second + 3] : 0;
      for (Vocabulary.Phrase phrase : vocabulary.phrases(openers[i + 1])) {
        if (phrase.secondHash() == secondHash
            && stands(phrase.words(), text, numbers, word, count)) {
          cues[word] |= phrase.cues();
        }
      }
    }
  }

  private static boolean stands(
      List<String> phrase, String text, int[] numbers, int first, int count) {
    int last = first + phrase.size() - 1;
    if (last >= count || sentence(numbers, last) != sentence(numbers, first)) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!WordReader.isWord(phrase.get(i), text, numbers, first + i)) {
        return false;
      }
    }
    return true;
  }

  private static int sentence(int[] numbers, int word) {
    return numbers[word * WordReader.NUMBERS + 2];
  }
}
