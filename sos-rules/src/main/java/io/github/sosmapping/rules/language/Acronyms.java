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

/** Letters in capitals: which of them everybody knows, which are names, which are only shouted. */
final class Acronyms {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final int LONGEST_MIXED = 5;
  private static final int MOST_SMALL = 2;
  private static final int FEWEST_BEFORE_DIGIT = 3;
  private static final Set<String> KNOWN = words("known-letters.txt");
  private static final Set<String> INITIALS_DO =
      Set.of(
          "said", "says", "told", "tells", "asked", "asks", "feels", "felt", "thinks", "thought",
          "likes", "liked", "wants", "wanted", "loves", "hates", "lives", "lived", "goes", "went",
          "ran", "cried", "laughed", "smiled", "slept", "ate", "drew", "played");

  private final String text;
  private final Set<String> names;
  private final Shouting shouting;

  Acronyms(String text, PlainLanguageOptions options) {
    this.text = text;
    this.shouting = new Shouting(text);
    this.names = options.names();
  }

  /** Reads a list of words from beside this class; lines with a hash are comments. */
  static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Acronyms.class.getResourceAsStream(file),
                    "the library lacks one of its own lists of words"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(Arrays.asList(line.strip().split(" +", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }

  /** Tells whether a word consists of letters that stand for words nobody explained. */
  boolean isUnknown(Tokens token, Surroundings around) {
    int start = token.start();
    int end = token.end();
    int letters = letters(token);
    if (letters < SHORTEST || letters > LONGEST) {
      return false;
    }
    String written = text.substring(start, start + letters);
    return !KNOWN.contains(written)
        && !Shouting.isOrdinary(written)
        && !isRoman(written)
        && !isName(start, end)
        && !around.followsTitle(start)
        && !shouting.covers(start, end)
        && !isPartOfCode(start, end)
        && !(letters == SHORTEST && areInitials(end, around));
  }

  /** How many of a word's letters stand for words, without a plural s; 0 for other words. */
  private int letters(Tokens token) {
    int length = token.end() - token.start();
    boolean plural =
        token.smallLetters() > 0
            && text.charAt(token.end() - 1) == 's'
            && isCapital(token.end() - 2);
    int letters = plural ? length - 1 : length;
    int small = plural ? token.smallLetters() - 1 : token.smallLetters();
    if (token.capitals() == letters) {
      return letters;
    }
    // CiN, OoH, SaLT; but McDonald and WhatsApp end in a small letter.
    boolean mixed =
        token.capitals() + small == letters
            && small <= MOST_SMALL
            && letters <= LONGEST_MIXED
            && isCapital(token.start())
            && isCapital(token.start() + letters - 1);
    // GCP2, PHQ9; but PS5 and most post codes have fewer letters.
    boolean numbered =
        token.capitals() >= FEWEST_BEFORE_DIGIT
            && token.capitals() == letters - 1
            && Character.isDigit(text.charAt(token.start() + letters - 1))
            && !KNOWN.contains(text.substring(token.start(), token.start() + letters - 1));
    return mixed || numbered ? letters : 0;
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean isRoman(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if ("IVX".indexOf(letters.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** References, addresses and numbers: what hangs together with digits or signs. */
  private boolean isPartOfCode(int start, int end) {
    boolean numberFollows =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isDigit(text.charAt(end + 1));
    return numberFollows || hangsOnCode(start - 1, -1) || hangsOnCode(end, 1);
  }

  private boolean hangsOnCode(int from, int step) {
    int i = from;
    for (int n = 0; n < 20 && i >= 0 && i < text.length(); n++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '@' || c == '#' || c == '_' || c == '&') {
        return true;
      }
      boolean inside = c == '.' && i + step >= 0 && i + step < text.length();
      if (inside && Character.isLetterOrDigit(text.charAt(i + step))) {
        return true;
      }
      if (!Character.isLetter(c) && c != '/' && c != '-' && c != '.' && c != ':') {
        return false;
      }
      i += step;
    }
    return false;
  }

  /** Two letters that do something, have something or stand in a bracket behind somebody. */
  private boolean areInitials(int end, Surroundings around) {
    boolean owner = text.startsWith("'s ", end) || text.startsWith("\u2019s ", end);
    String next = around.wordBehind(end);
    return owner || INITIALS_DO.contains(next);
  }

  /** Tells whether a word or phrase is the name of somebody. */
  boolean isName(int start, int end) {
    return !names.isEmpty()
        && isCapital(start)
        && names.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Tells whether exact capitals mean nothing here, because everything around is in capitals. */
  boolean isShouted(PhraseTable.Form form, int start, int end) {
    return form.exact() != null && isCapital(start) && shouting.covers(start, end);
  }
}
