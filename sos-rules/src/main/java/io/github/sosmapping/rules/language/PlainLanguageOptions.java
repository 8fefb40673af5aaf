package io.github.sosmapping.rules.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known about a text besides its words. Immutable and thread-safe; {@code toString} shows
 * none of the names.
 *
 * @param lexicon a word list of the agency's own, in place of ours
 * @param names names of people, which are never flagged, in any case
 * @param explained letters that were explained earlier in the same record
 * @param ownWords true when the text is somebody's own words; then nothing is flagged
 * @param readability whether to tell how hard the text is to read
 */
public record PlainLanguageOptions(
    Optional<Lexicon> lexicon,
    Set<String> names,
    Set<String> explained,
    boolean ownWords,
    boolean readability) {

  private static final PlainLanguageOptions NONE =
      new PlainLanguageOptions(Optional.empty(), Set.of(), Set.of(), false, false);

  /** Copies the sets, the names in small letters. */
  public PlainLanguageOptions {
    names = lowered(names);
    explained = Set.copyOf(explained);
  }

  /** Returns the options that apply when nothing is known. */
  public static PlainLanguageOptions none() {
    return NONE;
  }

  /** Returns these options with a word list of the agency's own. */
  public PlainLanguageOptions with(Lexicon own) {
    return new PlainLanguageOptions(Optional.of(own), names, explained, ownWords, readability);
  }

  /** Returns these options with names of people. */
  public PlainLanguageOptions withNames(Set<String> people) {
    return new PlainLanguageOptions(lexicon, people, explained, ownWords, readability);
  }

  /** Returns these options with letters that were explained earlier. */
  public PlainLanguageOptions withExplained(Set<String> letters) {
    return new PlainLanguageOptions(lexicon, names, letters, ownWords, readability);
  }

  /** Returns these options for a text that is somebody's own words. */
  public PlainLanguageOptions forOwnWords() {
    return new PlainLanguageOptions(lexicon, names, explained, true, readability);
  }

  /** Returns these options for a text whose readability is asked for. */
  public PlainLanguageOptions withReadability() {
    return new PlainLanguageOptions(lexicon, names, explained, ownWords, true);
  }

  // Most often they are in small letters already, and then the set need not be made anew.
  private static Set<String> lowered(Set<String> names) {
    for (String name : names) {
      if (!name.equals(name.toLowerCase(Locale.ROOT))) {
        return names.stream()
            .map(any -> any.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
      }
    }
    return Set.copyOf(names);
  }

  @Override
  public String toString() {
    return "PlainLanguageOptions";
  }
}
