package io.github.sosmapping.rules.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters in capitals: which of them everybody knows, which are names, which are only shouted. */
final class Acronyms {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final int LONGEST_LINE = 200;
  private static final int SHOUTED = 3;
  private static final int SHOUTED_NOT = -100;
  private static final Set<String> KNOWN = known();

  private final String text;
  private final PlainLanguageOptions options;
  private @Nullable Set<String> names;

  Acronyms(String text, PlainLanguageOptions options) {
    this.text = text;
    this.options = options;
  }

  private Set<String> names() {
    Set<String> found = names;
    if (found == null) {
      found = new HashSet<>();
      for (String name : options.names()) {
        found.add(name.toLowerCase(Locale.ROOT));
      }
      names = found;
    }
    return found;
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Acronyms.class.getResourceAsStream("known-letters.txt"),
                    "the library lacks its own list of well-known letters"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          known.addAll(Arrays.asList(line.strip().split(" +", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(known);
  }

  /** Tells whether a word consists of letters that stand for words nobody explained. */
  boolean isUnknown(Tokens token, Surroundings around) {
    int length = token.end() - token.start();
    boolean plural = token.smallLetters() == 1 && text.charAt(token.end() - 1) == 's';
    int letters = plural ? length - 1 : length;
    boolean allCapitals = token.capitals() == letters;
    if (!allCapitals || letters < SHORTEST || letters > LONGEST) {
      return false;
    }
    String written = text.substring(token.start(), token.start() + letters);
    return !KNOWN.contains(written)
        && !isRoman(written)
        && !isName(token.start(), token.end())
        && !around.followsTitle(token.start())
        && !isInShoutedLine(token.start(), token.end())
        && !isAmongShoutedWords(token.start(), token.end())
        && !isPartOfNumber(token.start(), token.end());
  }

  private static boolean isRoman(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if ("IVX".indexOf(letters.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isPartOfNumber(int start, int end) {
    boolean before = start > 0 && "/&@#_.".indexOf(text.charAt(start - 1)) >= 0;
    boolean behind =
        end < text.length()
            && ("&@_/".indexOf(text.charAt(end)) >= 0
                || (text.charAt(end) == ' '
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end + 1))));
    return before || behind;
  }

  /** Tells whether a word or phrase is the name of somebody. */
  boolean isName(int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && names().contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Tells whether exact capitals mean nothing here, because the whole line is in capitals. */
  boolean isShouted(PhraseTable.Form form, int start, int end) {
    return form.exact() != null
        && Character.isUpperCase(text.charAt(start))
        && (isInShoutedLine(start, end) || isAmongShoutedWords(start, end));
  }

  /** Tells whether a word stands in a row of at least three words in capitals. */
  private boolean isAmongShoutedWords(int start, int end) {
    int words = 1;
    int i = start - 1;
    while (words < SHOUTED && i > 0 && start - i < LONGEST_LINE && isShoutable(text.charAt(i))) {
      if (!Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
        words += Character.isUpperCase(text.charAt(i - 1)) ? 1 : SHOUTED_NOT;
      }
      i--;
    }
    int behind = 1;
    i = end;
    while (behind < SHOUTED
        && i + 1 < text.length()
        && i - end < LONGEST_LINE
        && isShoutable(text.charAt(i))) {
      if (!Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
        boolean capitals =
            Character.isUpperCase(text.charAt(i + 1))
                && (i + 2 >= text.length() || !Character.isLowerCase(text.charAt(i + 2)));
        behind += capitals ? 1 : SHOUTED_NOT;
      }
      i++;
    }
    return Math.max(words, 1) + Math.max(behind, 1) - 1 >= SHOUTED;
  }

  private static boolean isShoutable(char c) {
    return c == ' ' || c == ',' || Character.isUpperCase(c);
  }

  private boolean isInShoutedLine(int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST_LINE && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_LINE && text.charAt(to) != '\n') {
      to++;
    }
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      boolean letter = Character.isLetter(c);
      if (letter && !inWord) {
        words++;
      }
      inWord = letter;
    }
    return words > 2;
  }
}
