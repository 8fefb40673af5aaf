package io.github.sosmapping.rules.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The words of a text, one after the other, without memory for any of them.
 *
 * <p>A word is letters and digits with marks, soft hyphens and inner apostrophes; the ending 's is
 * no part of it. Words are compared by a hash that is the same for capitals and small letters, for
 * curly and straight apostrophes, with and without soft hyphens, composed and decomposed. For one
 * thread.
 */
final class Tokens {

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte MARK = 4;
  private static final byte[] ASCII = new byte[128];
  // The small letter or digit of each letter and digit, else 0.
  private static final byte[] SMALL = new byte[128];
  private static final int CASE = 32;

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = LETTER;
      ASCII[c - CASE] = LETTER;
      SMALL[c] = (byte) c;
      SMALL[c - CASE] = (byte) c;
    }
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = DIGIT;
      SMALL[c] = (byte) c;
    }
    ASCII['\''] = APOSTROPHE;
  }

  private final String text;
  private int start;
  private int end;
  private int hash;
  private int capitals;
  private int smallLetters;

  Tokens(String text) {
    this.text = text;
  }

  private static byte kind(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    if (c == '\u2019' || c == '\u02BC') {
      return APOSTROPHE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK ? MARK : OTHER;
  }

  /** Moves to the first word at or behind a position; false when there is none. */
  boolean next(int from) {
    int length = text.length();
    int i = from;
    byte kind = OTHER;
    while (i < length && (kind = kind(text.charAt(i))) != LETTER && kind != DIGIT) {
      i++;
    }
    if (i >= length) {
      return false;
    }
    start = i;
    read(i, length);
    return true;
  }

  /**
   * Moves to the first word at or behind a position that may start a phrase of a word list together
   * with the word behind it, or that has more than one capital letter; false when there is none.
   * The way there is the way through almost every text, so it does nothing but look at each
   * character once.
   */
  boolean nextCandidate(int from, PhraseTable phrases) {
    int length = text.length();
    int opening = -1;
    int openingHash = 0;
    int i = from;
    while (i < length) {
      int begin = i;
      char c = text.charAt(i);
      int hashed = 0;
      int upper = 0;
      byte small;
      while (c < 128 && (small = SMALL[c]) != 0) {
        hashed = hashed * 31 + small;
        // Small letters and digits have the bit that capitals lack.
        upper += ~c & CASE;
        if (++i == length) {
          break;
        }
        c = text.charAt(i);
      }
      boolean plain = i == length || (c < 128 && c != '\'');
      if (plain ? i == begin : i == begin && kind(c) != LETTER && kind(c) != DIGIT) {
        i++;
        continue;
      }
      if (!plain) {
        start = begin;
        read(begin, length);
        hashed = hash;
        upper = capitals * CASE;
        i = end;
      }
      if (opening >= 0 && phrases.mayGoOn(openingHash, hashed) && phrases.isBegun(text, opening)) {
        start = opening;
        read(opening, length);
        return true;
      }
      int hint = phrases.hint(hashed);
      if (upper > CASE || ((hint & PhraseTable.ALONE) != 0 && phrases.isAlone(hashed))) {
        start = begin;
        read(begin, length);
        return true;
      }
      opening = hint != 0 ? begin : -1;
      openingHash = hashed;
    }
    return false;
  }

  /**
   * Compares the word with a part of other words, as they are compared.
   *
   * @return where the words go on behind it, or -1 when it is another word
   */
  int follows(String words, int from) {
    int length = end - start;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      byte small = c < 128 ? SMALL[c] : 0;
      if (small == 0) {
        String canonical = canonical();
        return words.startsWith(canonical, from) ? from + canonical.length() : -1;
      }
      if (from + i >= words.length() || words.charAt(from + i) != small) {
        return -1;
      }
    }
    return from + length;
  }

  private void read(int from, int length) {
    int i = from;
    int h = 0;
    int upper = 0;
    int lower = 0;
    boolean marks = false;
    int word = from;
    while (i < length) {
      char c = text.charAt(i);
      byte kind = kind(c);
      if (kind == LETTER) {
        char small = c < 128 ? (char) (c | 32) : Character.toLowerCase(c);
        if (small == c) {
          lower++;
        } else {
          upper++;
        }
        h = h * 31 + small;
      } else if (kind == DIGIT) {
        h = h * 31 + c;
      } else if (kind == APOSTROPHE) {
        if (!continues(i, length)) {
          break;
        }
        h = h * 31 + '\'';
      } else if (kind == MARK) {
        marks |= c != '\u00AD';
      } else {
        break;
      }
      i++;
      word = i;
    }
    end = word;
    capitals = upper;
    smallLetters = lower;
    hash = marks ? composedHash() : h;
  }

  /** An apostrophe belongs to a word when a letter follows, unless all that follows is an s. */
  private boolean continues(int at, int length) {
    if (at + 1 >= length || kind(text.charAt(at + 1)) != LETTER) {
      return false;
    }
    boolean possessive =
        (text.charAt(at + 1) | 32) == 's'
            && (at + 2 >= length || kind(text.charAt(at + 2)) == OTHER);
    return !possessive;
  }

  private int composedHash() {
    return hash(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC));
  }

  /** The hash of a word by itself. */
  static int hash(String word) {
    int h = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      if (c == '\u2019' || c == '\u02BC') {
        c = '\'';
      }
      if (c != '\u00AD') {
        h = h * 31 + c;
      }
    }
    return h;
  }

  /** The word as it is compared: small letters, composed, without soft hyphens. */
  String canonical() {
    return canonical(text.substring(start, end));
  }

  static String canonical(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String plain = word.indexOf('\u00AD') >= 0 ? word.replace("\u00AD", "") : word;
    String composed = isComposed(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
    return composed.replace('\u2019', '\'').replace('\u02BC', '\'').toLowerCase(Locale.ROOT);
  }

  // Loading the tables of the normaliser takes long, and the word lists hold no more than accents.
  private static boolean isComposed(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '\u0300' && c != '\u2019') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int hash() {
    return hash;
  }

  /** How many capital letters the word has. */
  int capitals() {
    return capitals;
  }

  int smallLetters() {
    return smallLetters;
  }

  boolean startsWithCapital() {
    return Character.isUpperCase(text.charAt(start));
  }
}
