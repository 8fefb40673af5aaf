package io.github.sosmapping.rules.text;

import io.github.sosmapping.rules.Span;

/**
 * How hard an English text is to read, as far as lengths can tell: words for each sentence and
 * syllables for each word, put together to a school grade by the formula of Flesch and Kincaid.
 *
 * <p>A rough hint about a text, never about whoever wrote or reads it. Words in quotation marks are
 * left out; a name of the record's people counts as one syllable, for nobody chooses it. Immutable
 * and thread-safe.
 *
 * @param words words counted
 * @param sentences sentences they stand in
 * @param syllables syllables, estimated from the letters
 */
public record Readability(int words, int sentences, int syllables) {

  private static final String VOWELS =
      "aeiouy\u00E0\u00E1\u00E2\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F4\u00FB";

  /**
   * Measures a text.
   *
   * @param text the text
   * @param read the same text as words
   * @param names the names of the record's people
   */
  public static Readability of(String text, Words read, Names names) {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int last = -1;
    for (int i = 0; i < read.count(); i++) {
      if (read.is(i, Cue.QUOTED)) {
        continue;
      }
      Span span = read.span(i);
      boolean name =
          Character.isUpperCase(text.charAt(span.start()))
              && names.cues(text, span.start(), span.end()) != 0;
      words++;
      syllables += name ? 1 : syllables(text, span.start(), span.end());
      if (read.sentenceOf(i) != last) {
        last = read.sentenceOf(i);
        sentences++;
      }
    }
    return new Readability(words, sentences, syllables);
  }

  /** Returns the mean length of the sentences in words; 0 for an empty text. */
  public double wordsPerSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  /** Returns the school grade, an estimate; below 1 for very easy texts, 0 for an empty one. */
  public double grade() {
    return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
  }

  /** Groups of vowels, without a silent e and with at least one. */
  static int syllables(String text, int start, int end) {
    int groups = 0;
    boolean inGroup = false;
    for (int i = start; i < end; i++) {
      boolean vowel = isVowel(Vocabulary.lower(text.charAt(i)));
      if (vowel && !inGroup) {
        groups++;
      }
      inGroup = vowel;
    }
    return Math.max(1, isLastSilent(text, start, end) ? groups - 1 : groups);
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** Take, takes and walked end in a silent e; table, handled, houses and wanted do not. */
  private static boolean isLastSilent(String text, int start, int end) {
    char last = Vocabulary.lower(text.charAt(end - 1));
    int e = last == 'e' ? end - 1 : end - 2;
    if (e - start < 2 || Vocabulary.lower(text.charAt(e)) != 'e') {
      return false;
    }
    char before = Vocabulary.lower(text.charAt(e - 1));
    boolean heard = before == 'l' && !isVowel(Vocabulary.lower(text.charAt(e - 2)));
    if (heard || isVowel(before)) {
      return false;
    }
    return switch (last) {
      case 'e' -> true;
      case 'd' -> before != 't' && before != 'd';
      case 's' -> "scxzgh".indexOf(before) < 0;
      default -> false;
    };
  }
}
