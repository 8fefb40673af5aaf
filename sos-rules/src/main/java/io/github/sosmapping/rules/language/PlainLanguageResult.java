package io.github.sosmapping.rules.language;

import java.util.List;
import java.util.Set;

/**
 * What a look at one text gave. Not assessed is not the same as nothing flagged.
 *
 * @param assessed false when there is no word list for the language
 * @param flags the words, in their order, never overlapping
 * @param explained letters that the text itself explains, for later texts of the same record
 */
public record PlainLanguageResult(boolean assessed, List<Flag> flags, Set<String> explained) {

  static final PlainLanguageResult NOT_ASSESSED =
      new PlainLanguageResult(false, List.of(), Set.of());
  static final PlainLanguageResult CLEAN = new PlainLanguageResult(true, List.of(), Set.of());

  /** Copies the collections. */
  public PlainLanguageResult {
    flags = List.copyOf(flags);
    explained = Set.copyOf(explained);
  }

  /** Tells that letters may be words of the record and are not shown. */
  @Override
  public String toString() {
    return "PlainLanguageResult";
  }
}
