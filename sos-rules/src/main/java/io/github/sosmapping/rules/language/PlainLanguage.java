package io.github.sosmapping.rules.language;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Readability;
import io.github.sosmapping.rules.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that a family may not know, in one call, fast enough to run while somebody types.
 *
 * <p>Words in quotation marks are never flagged, nor is a text that is somebody's own words; a term
 * that the text explains is not flagged in that text. Many words are also ordinary words ("contact
 * the school"): the word lists say in which surroundings. False alarms are worse than misses here,
 * so a quiet result does not mean that a text is plain. Stateless and thread-safe; linear in the
 * length of the text.
 */
public final class PlainLanguage {

  private PlainLanguage() {}

  /**
   * Looks at a text.
   *
   * @param text any text; offsets in the result refer to it as it is
   * @param language its language; chooses the word list
   * @param options what else is known about it
   */
  public static PlainLanguageResult check(
      String text, Language language, PlainLanguageOptions options) {
    return check(text, null, language, options);
  }

  /**
   * Looks at a text that has been read into words already, which saves most of the work.
   *
   * @param words the words of the text itself
   * @param language its language; chooses the word list
   * @param options what else is known about it
   */
  public static PlainLanguageResult check(
      Words words, Language language, PlainLanguageOptions options) {
    return check(words.text(), words, language, options);
  }

  private static PlainLanguageResult check(
      String text, @Nullable Words words, Language language, PlainLanguageOptions options) {
    Lexicon own = options.lexicon().orElse(null);
    Lexicon lexicon =
        own != null && own.isFor(language) ? own : Lexicon.standard(language).orElse(null);
    if (lexicon == null) {
      return PlainLanguageResult.NOT_ASSESSED;
    }
    if (options.ownWords()) {
      return PlainLanguageResult.CLEAN;
    }
    int from =
        words == null || words.isUnusual() ? 0 : Scan.firstCandidate(words, lexicon.phrases());
    PlainLanguageResult result = Scan.run(text, from, lexicon, options);
    return options.readability() && language.isIn("en")
        ? result.with(readability(text, options))
        : result;
  }

  private static Optional<Readability> readability(String text, PlainLanguageOptions options) {
    Names names = Names.of(options.names());
    return Optional.of(Readability.of(text, Words.of(text, names), names))
        .filter(measured -> measured.words() >= PlainLanguageResult.LEAST_WORDS);
  }
}
