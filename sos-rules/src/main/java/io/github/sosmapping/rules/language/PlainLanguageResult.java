package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.text.Readability;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a look at one text gave. Not assessed is not the same as nothing flagged.
 *
 * @param assessed false when there is no word list for the language
 * @param flags the words, in their order, never overlapping
 * @param explained letters that the text itself explains, for later texts of the same record
 * @param readability how hard the text is to read, as advice; empty unless asked for, and for a
 *     text that is not English, is somebody's own words or has fewer than {@value #LEAST_WORDS}
 *     words outside quotation marks, for such a figure says nothing
 */
public record PlainLanguageResult(
    boolean assessed, List<Flag> flags, Set<String> explained, Optional<Readability> readability) {

  static final int LEAST_WORDS = 20;

  static final PlainLanguageResult NOT_ASSESSED =
      new PlainLanguageResult(false, List.of(), Set.of(), Optional.empty());
  static final PlainLanguageResult CLEAN =
      new PlainLanguageResult(true, List.of(), Set.of(), Optional.empty());

  /** Copies the collections. */
  public PlainLanguageResult {
    flags = List.copyOf(flags);
    explained = Set.copyOf(explained);
  }

  PlainLanguageResult with(Optional<Readability> measured) {
    return new PlainLanguageResult(assessed, flags, explained, measured);
  }

  /** Tells that letters may be words of the record and are not shown. */
  @Override
  public String toString() {
    return "PlainLanguageResult";
  }
}
