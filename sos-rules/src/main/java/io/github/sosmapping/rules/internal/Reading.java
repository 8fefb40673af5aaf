package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The texts of one thing, sorted into those a rule may judge, those somebody said in their own
 * words, and those in a language without a word list. Used by one thread.
 */
public final class Reading {

  private final Facts facts;
  private final List<Passage> passages = new ArrayList<>();
  private String languageWithoutList = "";
  private boolean ownWords;

  /** Starts with nothing. */
  public Reading(Facts facts) {
    this.facts = facts;
  }

  /** Tells whether there is a text that is more than blanks. */
  public static boolean isFilled(Optional<PlainText> text) {
    return text.isPresent() && !text.get().text().isBlank();
  }

  /** Adds a text, if it is there. */
  public Reading add(Pointer owner, String property, Optional<PlainText> text) {
    if (!isFilled(text)) {
      return this;
    }
    PlainText filled = text.get();
    if (filled.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
      ownWords = true;
      return this;
    }
    facts
        .words(filled)
        .ifPresentOrElse(
            words -> passages.add(new Passage(owner.to(property), filled, words)),
            () -> languageWithoutList = primary(filled.language()));
    return this;
  }

  // Only the part a list of languages knows; the rest of a tag is free text.
  private static String primary(Language language) {
    String tag = language.tag();
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** Returns the texts that may be judged. */
  public List<Passage> passages() {
    return passages;
  }

  /** Tells whether one of the texts that may be judged fulfils a condition. */
  public boolean any(Predicate<Passage> condition) {
    return passages.stream().anyMatch(condition);
  }

  /**
   * Says why something that was not found may be there all the same: in a language without a word
   * list, or in somebody's own words.
   *
   * @return false when everything could be read, so that what was not found is not there
   */
  public boolean leavesOpen(Outcome out, Pointer at) {
    if (!languageWithoutList.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at, languageWithoutList);
      return true;
    }
    if (ownWords) {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, at);
      return true;
    }
    return false;
  }

  /** Tells whether there is no text at all. */
  public boolean isEmpty() {
    return passages.isEmpty() && languageWithoutList.isEmpty() && !ownWords;
  }
}
