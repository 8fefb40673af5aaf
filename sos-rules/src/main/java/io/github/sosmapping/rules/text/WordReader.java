package io.github.sosmapping.rules.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts into words and sentences, each once from front to back, and gives each word its cues.
 * Keeps its working memory from one text to the next. For one thread.
 */
final class WordReader {

  /** How many numbers are kept for each word: start, end, sentence and hash. */
  static final int NUMBERS = 4;

  private static final int MIN_PAST = 4;
  private static final int USUAL_LENGTH = 256;
  private static final int USUAL_WORDS = 48;
  private static final int ASCII = 0x80;

  // What a character means outside and inside words.
  private static final byte BLANK = 0;
  private static final byte PART = 1;
  private static final byte MARK = 2;
  private static final byte[] KIND = new byte[ASCII];
  // The small letter or digit of each character that is part of any word, else 0; and what it was.
  private static final int[] SMALL = new int[ASCII];
  private static final int SMALL_BITS = 0x7F;
  private static final int DIGIT_BIT = 1 << 8;
  private static final int CAPITAL_SHIFT = 9;

  static {
    for (char c = 0; c < ASCII; c++) {
      boolean part = Character.isLetterOrDigit(c);
      KIND[c] = part ? PART : ".!?\n\"'@".indexOf(c) < 0 ? BLANK : MARK;
      SMALL[c] =
          (part ? Vocabulary.lower(c) : 0)
              | (Character.isDigit(c) ? DIGIT_BIT : 0)
              | (Character.isUpperCase(c) ? 1 << CAPITAL_SHIFT : 0);
    }
  }

  private final Names names;
  private final Vocabulary vocabulary = Vocabulary.english();
  private String text = "";
  private int length;
  private char[] chars = new char[USUAL_LENGTH];
  private @Nullable Quotes quotes;
  private boolean mayBeQuoted;
  private int count;
  private int sentence;
  private int[] numbers = new int[USUAL_WORDS * NUMBERS];
  private long[] cues = new long[USUAL_WORDS];
  private final OpenedPhrases phrases = new OpenedPhrases(vocabulary);
  private int digits;
  private boolean atSign;
  private boolean unusual;
  private boolean code;

  WordReader(Names names) {
    this.names = names;
  }

  /** Reads a text; what was read is there until the next. */
  void read(String next) {
    start(next);
    boolean stopped = false;
    int i = 0;
    while (i < length) {
      char c = chars[i];
      int kind = c < ASCII ? KIND[c] : Character.isLetterOrDigit(c) ? PART : MARK;
      if (kind == PART) {
        if (stopped && count > 0) {
          sentence++;
        }
        stopped = false;
        i = readWord(i);
      } else {
        if (kind == MARK) {
          mayBeQuoted |= mayOpenQuotation(c);
          stopped |= endsSentence(c, i);
          atSign |= c == '@';
        }
        i++;
      }
    }
    phrases.addCues(text, numbers, cues, count);
  }

  private void start(String next) {
    text = next;
    length = next.length();
    if (chars.length < length) {
      chars = new char[length];
    }
    next.getChars(0, length, chars, 0);
    quotes = null;
    mayBeQuoted = false;
    count = 0;
    sentence = 0;
    phrases.clear();
    digits = 0;
    atSign = false;
    unusual = false;
    code = false;
  }

  private static boolean mayOpenQuotation(char c) {
    return c == '"' || c == '\'' || (c >= ASCII && c != '\u2013');
  }

  private boolean endsSentence(char c, int at) {
    boolean stop = c == '.' || c == '!' || c == '?' || c == '\n' || c == '\u2026';
    // A point inside a number or an abbreviation is followed by no blank.
    return stop && (at + 1 >= length || !Character.isLetterOrDigit(chars[at + 1]));
  }

  private int readWord(int from) {
    int hash = 0;
    int seen = 0;
    int capitals = 0;
    long letters = 0;
    int i = from;
    char c = chars[i];
    int small;
    while (c < ASCII && (small = SMALL[c]) != 0) {
      hash = hash * 31 + (small & SMALL_BITS);
      letters = letters << Vocabulary.PACKED_BITS | (small & SMALL_BITS);
      seen |= small;
      capitals += small >>> CAPITAL_SHIFT;
      if (++i == length) {
        break;
      }
      c = chars[i];
    }
    if (i < length && (c >= ASCII || c == '\'')) {
      return readUnusual(from);
    }
    if ((seen & DIGIT_BIT) != 0) {
      countDigits(from, i);
    }
    add(from, i, hash, i - from > Vocabulary.LONGEST_PACKED ? 0 : letters, capitals);
    return i;
  }

  private void countDigits(int from, int to) {
    int before = digits;
    for (int i = from; i < to; i++) {
      digits += Character.isDigit(chars[i]) ? 1 : 0;
    }
    code |= digits > before && Character.isLetter(chars[from]);
  }

  /** Reads a word that may hold other letters than the plain ones, or an apostrophe. */
  private int readUnusual(int from) {
    int hash = 0;
    int apostrophe = -1;
    int before = 0;
    int capitals = 0;
    int i = from;
    while (i < length) {
      char c = chars[i];
      int small = c < ASCII ? SMALL[c] & SMALL_BITS : smallPart(c);
      if (small == 0) {
        if (!isInnerApostrophe(c, i)) {
          break;
        }
        small = '\'';
        apostrophe = i;
        before = hash;
      }
      unusual |= c >= ASCII && small != '\'';
      capitals += Character.isUpperCase(c) ? 1 : 0;
      hash = hash * 31 + small;
      i++;
    }
    countDigits(from, i);
    boolean possessive = apostrophe > from && apostrophe == i - 2 && (chars[i - 1] | 0x20) == 's';
    if (possessive) {
      unusual = true;
      add(from, apostrophe, before, 0, capitals);
    } else {
      add(from, i, hash, 0, capitals);
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
    return (c == '\'' || c == '\u2019') && at + 1 < length && Character.isLetter(chars[at + 1]);
  }

  private void add(int from, int to, int hash, long letters, int capitals) {
    if (count == cues.length) {
      cues = Arrays.copyOf(cues, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2 * NUMBERS);
    }
    int at = count * NUMBERS;
    numbers[at] = from;
    numbers[at + 1] = to;
    numbers[at + 2] = sentence;
    numbers[at + 3] = hash;
    boolean capital = capitals > 0 && Character.isUpperCase(chars[from]);
    long written = (capital ? Words.CAPITAL : 0) | (capitals > 1 ? Words.CAPITALS : 0);
    long given =
        mayBeQuoted && isQuoted(from) ? Cue.QUOTED.bit() : cuesOf(from, to, hash, letters, capital);
    cues[count++] = given | written;
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

  private long cuesOf(int from, int to, int hash, long letters, boolean capital) {
    int number = vocabulary.find(hash, letters, chars, from, to);
    long given = number < 0 ? 0 : vocabulary.cues(number);
    if (given < 0) {
      given &= ~Vocabulary.STARTS_PHRASE;
      phrases.open(count, number);
    }
    long name = capital ? names.cues(text, from, to, hash) : 0;
    if (name != 0) {
      // Will and May are words too; as a name of the record they are the name.
      return name;
    }
    if (number >= 0) {
      return given;
    }
    boolean past = to - from > MIN_PAST && chars[to - 1] == 'd' && chars[to - 2] == 'e';
    return past && !capital ? Cue.PAST.bit() | Cue.ACTION.bit() : 0;
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

  int digits() {
    return digits;
  }

  boolean atSign() {
    return atSign;
  }

  boolean code() {
    return code;
  }

  boolean unusual() {
    return unusual;
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, count * NUMBERS);
  }

  long[] cues() {
    return Arrays.copyOf(cues, count);
  }
}
