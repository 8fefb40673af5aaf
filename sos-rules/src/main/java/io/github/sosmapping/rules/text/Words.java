package io.github.sosmapping.rules.text;

import io.github.sosmapping.rules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text as words and sentences, with the cues each word gives. English only.
 *
 * <p>Words in quotation marks carry {@link Cue#QUOTED} and no other cue: what a child or a parent
 * said is never judged. Made in one pass in time linear in the text. Immutable and thread-safe;
 * offsets are UTF-16 units of the original text.
 */
public final class Words {

  /** Set among the cues of a word that begins with a capital letter. */
  static final long CAPITAL = 1L << 62;

  /** Set among the cues of a word that has more than one capital letter. */
  static final long CAPITALS = 1L << 61;

  private static final int NUMBERS = WordReader.NUMBERS;

  private final String text;
  private final int count;
  private final int[] numbers;
  private final long[] cues;
  private final long anyCue;
  private final int digits;
  private final boolean atSign;
  private final boolean unusual;
  private final boolean code;

  private Words(String text, WordReader read) {
    this.text = text;
    this.count = read.count();
    this.numbers = read.numbers();
    this.cues = read.cues();
    this.digits = read.digits();
    this.atSign = read.atSign();
    this.unusual = read.unusual();
    this.code = read.code();
    long any = 0;
    for (int i = 0; i < count; i++) {
      any |= cues[i];
    }
    this.anyCue = any;
  }

  /** Reads an English text, knowing the names of the record's people. */
  public static Words of(String text, Names names) {
    return in(names).apply(text);
  }

  /**
   * Returns what reads many English texts one after the other, knowing the names of the record's
   * people. For one thread.
   */
  public static Function<String, Words> in(Names names) {
    WordReader reader = new WordReader(names);
    return text -> {
      reader.read(text);
      return new Words(text, reader);
    };
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns how many digits the text has. */
  public int digits() {
    return digits;
  }

  /** Tells whether any word begins with a letter and holds a digit. */
  public boolean hasCode() {
    return code;
  }

  /** Tells whether there is an at sign between the words. */
  public boolean hasAtSign() {
    return atSign;
  }

  /**
   * Tells whether a word has a possessive ending, a mark or another letter than the plain ones, so
   * that other ways of taking a text to pieces may see other words in it.
   */
  public boolean isUnusual() {
    return unusual;
  }

  /** Tells whether a word begins with a capital letter. */
  public boolean isCapital(int word) {
    return (cues[word] & CAPITAL) != 0;
  }

  /** Tells whether a word has more than one capital letter. */
  public boolean hasCapitals(int word) {
    return (cues[word] & CAPITALS) != 0;
  }

  /** Returns how many words there are. */
  public int count() {
    return count;
  }

  /** Returns how many sentences there are. */
  public int sentences() {
    return count == 0 ? 0 : sentenceOf(count - 1) + 1;
  }

  /** Returns the sentence a word stands in, from 0. */
  public int sentenceOf(int word) {
    return numbers[word * NUMBERS + 2];
  }

  /** Tells whether a word gives a cue. */
  public boolean is(int word, Cue cue) {
    return (cues[word] & cue.bit()) != 0;
  }

  /** Tells whether a word gives at least one of three cues. */
  public boolean isAny(int word, Cue one, Cue other, Cue third) {
    return (cues[word] & (one.bit() | other.bit() | third.bit())) != 0;
  }

  /** Tells whether any word gives a cue. */
  public boolean has(Cue cue) {
    return (anyCue & cue.bit()) != 0;
  }

  /** Tells whether any word of a sentence gives a cue. */
  public boolean sentenceHas(int number, Cue cue) {
    for (int i = first(cue, 0); i >= 0; i = first(cue, i + 1)) {
      if (sentenceOf(i) == number) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first word from a position on that gives a cue, or -1. */
  public int first(Cue cue, int from) {
    if (has(cue)) {
      for (int i = from; i < count; i++) {
        if (is(i, cue)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns how many words give a cue. */
  public int count(Cue cue) {
    int found = 0;
    for (int i = first(cue, 0); i >= 0; i = first(cue, i + 1)) {
      found++;
    }
    return found;
  }

  /** Returns where a word stands in the text. */
  public Span span(int word) {
    return new Span(start(word), end(word));
  }

  /** Returns where a word begins in the text. */
  public int start(int word) {
    return numbers[word * NUMBERS];
  }

  /** Returns where a word ends in the text. */
  public int end(int word) {
    return numbers[word * NUMBERS + 1];
  }

  /** Returns where every word stands that gives a cue. */
  public List<Span> spans(Cue cue) {
    if (!has(cue)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (int i = first(cue, 0); i >= 0; i = first(cue, i + 1)) {
      spans.add(span(i));
    }
    return spans;
  }

  /** Returns a number that is the same for words that differ in capital letters only. */
  public int hash(int word) {
    return numbers[word * NUMBERS + 3];
  }

  /** Tells whether a word is this one; the candidate in lower case. */
  public boolean isWord(int word, String candidate) {
    return WordReader.isWord(candidate, text, numbers, word);
  }

  /** Returns a word in lower case, with straight apostrophes, as the word lists have it. */
  public String word(int word) {
    StringBuilder lower = new StringBuilder(end(word) - start(word));
    for (int i = start(word); i < end(word); i++) {
      lower.append(Vocabulary.lower(text.charAt(i)));
    }
    return lower.toString();
  }

  /** Returns the name of the type, never the text. */
  @Override
  public String toString() {
    return "Words";
  }
}
