package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.text.TranslationStatus;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One text as a rule reads it: its place, its words, and how they are written. */
public final class Passage {

  private final Pointer at;
  private final Words words;
  private final String english;
  private final boolean original;
  private final boolean quote;

  Passage(Pointer at, PlainText text, Words words) {
    this.at = at;
    this.words = words;
    this.original = text.language().isIn("en");
    this.quote = text.origin().filter(TextOrigin.PROFESSIONAL_QUOTE::equals).isPresent();
    this.english = original ? text.text() : translated(text);
  }

  private static String translated(PlainText text) {
    for (Translation translation : text.translations()) {
      boolean byPerson =
          translation.status() == TranslationStatus.BY_TRANSLATOR
              || translation.status() == TranslationStatus.CHECKED;
      if (byPerson && translation.language().isIn("en")) {
        return translation.text();
      }
    }
    return "";
  }

  /** Returns the place of the text. */
  public Pointer at() {
    return at;
  }

  /** Returns the words, English ones. */
  public Words words() {
    return words;
  }

  /** Returns where the sentence ends that a word stands in: the word behind its last. */
  public int endOfSentence(int word) {
    int number = words.sentenceOf(word);
    int end = word;
    while (end < words.count() && words.sentenceOf(end) == number) {
      end++;
    }
    return end;
  }

  /** Returns the English text the words were read from. */
  public String english() {
    return english;
  }

  /** Tells whether the text itself is English, and not only a translation of it. */
  public boolean isOriginal() {
    return original;
  }

  /** Tells whether these are the exact words of a professional or a document. */
  public boolean isQuote() {
    return quote;
  }

  /** Returns the first word of the sentence a word stands in. */
  public int startOfSentence(int word) {
    int start = word;
    while (start > 0 && words.sentenceOf(start - 1) == words.sentenceOf(word)) {
      start--;
    }
    return start;
  }

  /** Tells whether any word of a part of the text gives a cue. */
  public boolean has(Cue cue, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, cue)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a mark follows a word, blanks aside. */
  public boolean isFollowedBy(int word, char mark) {
    int next = words.span(word).end();
    while (charAt(next) == ' ' && next < english.length()) {
      next++;
    }
    return charAt(next) == mark;
  }

  /** Tells whether a mark stands right before a word. */
  public boolean isRightAfter(int word, char mark) {
    int start = words.span(word).start();
    return start > 0 && charAt(start - 1) == mark;
  }

  /** Tells whether a word is the first of its sentence. */
  public boolean opensSentence(int word) {
    return word == 0 || words.sentenceOf(word - 1) != words.sentenceOf(word);
  }

  /** Tells whether a word starts with a capital letter. */
  public boolean isCapital(int word) {
    return Character.isUpperCase(charAt(words.span(word).start()));
  }

  /** Tells whether a word is written in capital letters only, as an abbreviation is. */
  public boolean isAllCapitals(int word) {
    Span span = words.span(word);
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isUpperCase(charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a word starts with a digit; false beyond either end of the text. */
  public boolean isNumber(int word) {
    return word >= 0 && word < words.count() && Character.isDigit(charAt(words.span(word).start()));
  }

  /** Tells whether a word is a year of our times. */
  public boolean isYear(int word) {
    Span span = words.span(word);
    if (span.end() - span.start() != 4
        || charAt(span.start()) < '1'
        || charAt(span.start()) > '2') {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isDigit(charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a word in small letters, as rules compare it with labels of the record. */
  public String lower(int word) {
    Span span = words.span(word);
    return span.end() <= english.length()
        ? english.substring(span.start(), span.end()).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Tells whether a word is one of these; false beyond either end of the text. */
  public boolean isAny(int word, WordTable candidates) {
    return candidates.holds(words, word);
  }

  /** Tells whether a word is this one, in small letters; false beyond either end of the text. */
  public boolean isWord(int word, String candidate) {
    return word >= 0 && word < words.count() && words.isWord(word, candidate);
  }

  /** Returns where words stand in the text of the record; nothing when a translation was read. */
  public List<Span> spans(List<Integer> positions) {
    List<Span> spans = new ArrayList<>();
    if (original) {
      positions.forEach(word -> spans.add(words.span(word)));
    }
    return spans;
  }

  /** Returns where every word stands that gives a cue; nothing when a translation was read. */
  public List<Span> spans(Cue cue) {
    return original ? words.spans(cue) : List.of();
  }

  private char charAt(int index) {
    return index < english.length() ? english.charAt(index) : ' ';
  }
}
