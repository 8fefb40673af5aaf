package io.github.sosmapping.rules.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into words and sentences, once from front to back, and gives each word its cues. For
 * one thread and one text.
 */
final class WordReader {

  /** How many numbers are kept for each word: start, end, sentence and hash. */
  static final int NUMBERS = 4;

  private static final int MIN_PAST = 4;
  private static final int TYPICAL_WORD = 5;
  private static final int ASCII = 0x80;
  private static final long STARTS_PHRASE = 1L << 63;

  // The small letter or digit of each character that is part of any word, else 0.
  private static final byte[] PART = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      PART[c] = Character.isLetterOrDigit(c) ? (byte) Vocabulary.lower(c) : 0;
    }
  }

  private final String text;
  private final Names names;
  private final Vocabulary vocabulary = Vocabulary.english();
  private @Nullable Quotes quotes;
  private boolean mayBeQuoted;
  private boolean phrases;
  private int count;
  private int sentence;
  private int[] numbers;
  private long[] cues;

  WordReader(String text, Names names) {
    this.text = text;
    this.names = names;
    int guess = text.length() / TYPICAL_WORD + 2;
    this.numbers = new int[guess * NUMBERS];
    this.cues = new long[guess];
  }

  void read() {
    int length = text.length();
    boolean stopped = false;
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c < ASCII ? PART[c] != 0 : Character.isLetterOrDigit(c)) {
        if (stopped && count > 0) {
          sentence++;
        }
        stopped = false;
        i = readWord(i);
      } else {
        mayBeQuoted |= mayOpenQuotation(c);
        stopped |= endsSentence(c, i);
        i++;
      }
    }
    if (phrases) {
      addPhrases();
    }
  }

  private static boolean mayOpenQuotation(char c) {
    return c == '"' || c == '\'' || (c >= ASCII && c != '\u2013');
  }

  private boolean endsSentence(char c, int at) {
    boolean stop = c == '.' || c == '!' || c == '?' || c == '\n' || c == '\u2026';
    // A point inside a number or an abbreviation is followed by no blank.
    return stop && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private int readWord(int from) {
    int length = text.length();
    int hash = 0;
    int apostrophe = -1;
    int before = 0;
    int i = from;
    while (i < length) {
      char c = text.charAt(i);
      int small = c < ASCII ? PART[c] : smallPart(c);
      if (small == 0) {
        if (!isInnerApostrophe(c, i)) {
          break;
        }
        small = '\'';
        apostrophe = i;
        before = hash;
      }
      hash = hash * 31 + small;
      i++;
    }
    boolean possessive =
        apostrophe > from && apostrophe == i - 2 && (text.charAt(i - 1) | 0x20) == 's';
    if (possessive) {
      add(from, apostrophe, before);
    } else {
      add(from, i, hash);
    }
    return i;
  }

  /** Letters and digits, the marks of a decomposed letter, soft hyphens; 0 for all others. */
  private int smallPart(char c) {
    if (Character.isLetterOrDigit(c)) {
      return Vocabulary.lower(c);
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
      // Behind a mark an apostrophe may pass for the start of a quotation.
      mayBeQuoted = true;
      return Vocabulary.lower(c);
    }
    return 0;
  }

  private boolean isInnerApostrophe(char c, int at) {
    return (c == '\'' || c == '\u2019')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(int from, int to, int hash) {
    if (count == cues.length) {
      cues = Arrays.copyOf(cues, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2 * NUMBERS);
    }
    int at = count * NUMBERS;
    numbers[at] = from;
    numbers[at + 1] = to;
    numbers[at + 2] = sentence;
    numbers[at + 3] = hash;
    cues[count] = mayBeQuoted && isQuoted(from) ? Cue.QUOTED.bit() : cuesOf(from, to, hash);
    count++;
  }

  // Most texts hold no mark that could open a quotation, and then nobody need look for one.
  private boolean isQuoted(int position) {
    Quotes found = quotes;
    if (found == null) {
      found = Quotes.of(text);
      quotes = found;
    }
    return found.covers(position);
  }

  private long cuesOf(int from, int to, int hash) {
    int slot = vocabulary.slot(hash, text, from, to);
    boolean known = vocabulary.knows(slot);
    long phrase = 0;
    if (known && vocabulary.phrases(slot).length > 0) {
      phrase = STARTS_PHRASE;
      phrases = true;
    }
    boolean capital = Character.isUpperCase(text.charAt(from));
    long name = capital ? names.cues(text, from, to, hash) : 0;
    if (name != 0) {
      // Will and May are words too; as a name of the record they are the name.
      return name | phrase;
    }
    if (known) {
      return vocabulary.cues(slot) | phrase;
    }
    boolean past = to - from > MIN_PAST && text.charAt(to - 1) == 'd' && text.charAt(to - 2) == 'e';
    return past && !capital ? Cue.PAST.bit() | Cue.ACTION.bit() : 0;
  }

  private void addPhrases() {
    for (int i = 0; i < count; i++) {
      if ((cues[i] & STARTS_PHRASE) == 0) {
        continue;
      }
      int at = i * NUMBERS;
      int slot = vocabulary.slot(numbers[at + 3], text, numbers[at], numbers[at + 1]);
      cues[i] &= ~STARTS_PHRASE;
      int secondHash = i + 1 < count ? numbers[at + NUMBERS + 3] : 0;
      for (Vocabulary.Phrase phrase : vocabulary.phrases(slot)) {
        if (phrase.secondHash() == secondHash && matches(phrase.words(), i)) {
          cues[i] |= phrase.cues();
        }
      }
    }
  }

  private boolean matches(List<String> phrase, int first) {
    int last = first + phrase.size() - 1;
    if (last >= count || numbers[last * NUMBERS + 2] != numbers[first * NUMBERS + 2]) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!isWord(phrase.get(i), text, numbers, first + i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a word of a text is this one; the candidate in lower case. */
  static boolean isWord(String candidate, String text, int[] numbers, int word) {
    int at = word * NUMBERS;
    return numbers[at + 3] == candidate.hashCode()
        && Vocabulary.isWord(candidate, text, numbers[at], numbers[at + 1]);
  }

  int count() {
    return count;
  }

  int[] numbers() {
    return numbers;
  }

  long[] cues() {
    return cues;
  }
}
