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

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = LETTER;
      ASCII[c - 32] = LETTER;
    }
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = DIGIT;
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
    String plain = word.indexOf('\u00AD') >= 0 ? word.replace("\u00AD", "") : word;
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .toLowerCase(Locale.ROOT);
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
