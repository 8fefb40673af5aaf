package io.github.sosmapping.rules.text;

import io.github.sosmapping.rules.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text as words and sentences, with the cues each word gives. English only.
 *
 * <p>Words in quotation marks carry {@link Cue#QUOTED} and no other cue: what a child or a parent
 * said is never judged. Made in one pass in time linear in the text. Immutable and thread-safe;
 * offsets are UTF-16 units of the original text.
 */
public final class Words {

  private static final int MIN_PAST = 4;

  private final String text;
  private int count;
  private int[] start;
  private int[] end;
  private long[] cues;
  private int[] sentence;
  private int sentences;

  private Words(String text) {
    this.text = text;
    int guess = Math.max(8, text.length() / 5);
    this.start = new int[guess];
    this.end = new int[guess];
    this.cues = new long[guess];
    this.sentence = new int[guess];
  }

  /** Reads an English text, knowing the names of the record's people. */
  public static Words of(String text, Names names) {
    Words words = new Words(text);
    words.split(names);
    return words;
  }

  private void split(Names names) {
    Vocabulary vocabulary = Vocabulary.english();
    Quotes quotes = Quotes.of(text);
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        endSentence(c, i);
        i++;
        continue;
      }
      int from = i;
      while (i < length && isWordPart(i)) {
        i++;
      }
      add(from, withoutPossessive(from, i), quotes.covers(from), names, vocabulary);
    }
    if (count > 0) {
      sentences = sentence[count - 1] + 1;
    }
    addPhrases(vocabulary);
  }

  private void endSentence(char c, int at) {
    boolean stop = c == '.' || c == '!' || c == '?' || c == '\n' || c == '\u2026';
    // A point inside a number or an abbreviation is followed by no blank.
    boolean last = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    if (stop && last && count > 0) {
      sentences = sentence[count - 1] + 1;
    }
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    // Marks of a decomposed letter, and an apostrophe between letters.
    if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
      return true;
    }
    return (c == '\'' || c == '\u2019')
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private int withoutPossessive(int from, int to) {
    boolean possessive =
        to - from > 2
            && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
            && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '\u2019');
    return possessive ? to - 2 : to;
  }

  private void add(int from, int to, boolean quoted, Names names, Vocabulary vocabulary) {
    if (count == start.length) {
      grow();
    }
    start[count] = from;
    end[count] = to;
    sentence[count] = sentences;
    cues[count] = quoted ? Cue.QUOTED.bit() : cuesOf(from, to, names, vocabulary);
    count++;
  }

  private long cuesOf(int from, int to, Names names, Vocabulary vocabulary) {
    int slot = vocabulary.slot(Vocabulary.hash(text, from, to), text, from, to);
    boolean capital = Character.isUpperCase(text.charAt(from));
    long name = capital ? names.cues(text, from, to) : 0;
    if (name != 0) {
      // Will and May are words too; as a name of the record they are the name.
      return name;
    }
    if (vocabulary.knows(slot)) {
      return vocabulary.cues(slot);
    }
    boolean past = to - from > MIN_PAST && text.charAt(to - 1) == 'd' && text.charAt(to - 2) == 'e';
    return past && !capital ? Cue.PAST.bit() | Cue.ACTION.bit() : 0;
  }

  private void grow() {
    int size = count * 2;
    start = Arrays.copyOf(start, size);
    end = Arrays.copyOf(end, size);
    cues = Arrays.copyOf(cues, size);
    sentence = Arrays.copyOf(sentence, size);
  }

  private void addPhrases(Vocabulary vocabulary) {
    for (int i = 0; i < count; i++) {
      if ((cues[i] & Cue.QUOTED.bit()) != 0) {
        continue;
      }
      int slot = vocabulary.slot(Vocabulary.hash(text, start[i], end[i]), text, start[i], end[i]);
      if (!vocabulary.knows(slot)) {
        continue;
      }
      for (Vocabulary.Phrase phrase : vocabulary.phrases(slot)) {
        if (matches(phrase.words(), i)) {
          cues[i] |= phrase.cues();
        }
      }
    }
  }

  private boolean matches(List<String> phrase, int first) {
    if (first + phrase.size() > count || sentence[first + phrase.size() - 1] != sentence[first]) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!Vocabulary.isWord(phrase.get(i), text, start[first + i], end[first + i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many words there are. */
  public int count() {
    return count;
  }

  /** Returns how many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** Returns the sentence a word stands in, from 0. */
  public int sentenceOf(int word) {
    return sentence[word];
  }

  /** Tells whether a word gives a cue. */
  public boolean is(int word, Cue cue) {
    return (cues[word] & cue.bit()) != 0;
  }

  /** Tells whether any word gives a cue. */
  public boolean has(Cue cue) {
    return first(cue, 0) >= 0;
  }

  /** Tells whether any word of a sentence gives a cue. */
  public boolean sentenceHas(int number, Cue cue) {
    return indexOf(i -> sentence[i] == number && is(i, cue), 0) >= 0;
  }

  /** Tells whether one sentence gives both cues. */
  public boolean sentenceHasBoth(Cue one, Cue other) {
    int current = -1;
    long seen = 0;
    long both = one.bit() | other.bit();
    for (int i = 0; i < count; i++) {
      if (sentence[i] != current) {
        current = sentence[i];
        seen = 0;
      }
      seen |= cues[i] & both;
      if (seen == both) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first word from a position on that gives a cue, or -1. */
  public int first(Cue cue, int from) {
    return indexOf(i -> is(i, cue), from);
  }

  private int indexOf(IntPredicate condition, int from) {
    for (int i = from; i < count; i++) {
      if (condition.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns how many words give a cue. */
  public int count(Cue cue) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (is(i, cue)) {
        found++;
      }
    }
    return found;
  }

  /** Returns where a word stands in the text. */
  public Span span(int word) {
    return new Span(start[word], end[word]);
  }

  /** Returns where every word stands that gives a cue. */
  public List<Span> spans(Cue cue) {
    List<Span> spans = new ArrayList<>();
    for (int i = first(cue, 0); i >= 0; i = first(cue, i + 1)) {
      spans.add(span(i));
    }
    return spans;
  }

  /** Tells whether a word is this one; the candidate in lower case. */
  public boolean isWord(int word, String candidate) {
    return Vocabulary.isWord(candidate, text, start[word], end[word]);
  }

  /** Returns a word in lower case, with straight apostrophes, as the word lists have it. */
  public String word(int word) {
    StringBuilder lower = new StringBuilder(end[word] - start[word]);
    for (int i = start[word]; i < end[word]; i++) {
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
