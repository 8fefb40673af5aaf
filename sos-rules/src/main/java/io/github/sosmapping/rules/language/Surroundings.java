package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a word: looked up only where something was found, and never further than a
 * sentence or {@value #REACH} words, so that the whole stays linear.
 */
final class Surroundings {

  private static final int REACH = 30;
  private static final int CLOSE = 4;
  private static final int MAX_STEP = 400;
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Uncle", "Aunt", "Auntie", "Aunty", "Nurse",
          "Judge", "PC", "DC", "DS", "Sgt", "Pastor", "Father", "Imam", "Rabbi", "Rev", "Prof");

  private final String text;
  private final Tokens tokens;
  private int nearStart = -1;
  private int nearEnd = -1;
  private @Nullable List<String> nearWords;

  Surroundings(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  /** Tells whether these words follow a position. */
  boolean follow(int end, List<Set<String>> words) {
    int from = skipPossessive(end);
    for (Set<String> word : words) {
      if (endsSentence(from) || !tokens.next(from) || crossesSentence(from, tokens.start())) {
        return false;
      }
      if (!word.contains(tokens.canonical())) {
        return false;
      }
      from = tokens.end();
    }
    return true;
  }

  private int skipPossessive(int end) {
    boolean possessive =
        end + 1 < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
            && text.charAt(end + 1) == 's';
    return possessive ? end + 2 : end;
  }

  /** Tells whether these words stand right before a position. */
  boolean precede(int start, List<Set<String>> words) {
    int to = start;
    for (int i = words.size() - 1; i >= 0; i--) {
      int word = previous(to);
      if (word < 0 || !words.get(i).contains(canonicalAt(word))) {
        return false;
      }
      to = word;
    }
    return true;
  }

  private String canonicalAt(int start) {
    tokens.next(start);
    return tokens.canonical();
  }

  /** Start of the word before a position in the same sentence, or -1. */
  int previous(int position) {
    int i = position - 1;
    int least = Math.max(0, position - MAX_STEP);
    while (i >= least && !Character.isLetterOrDigit(text.charAt(i))) {
      if (endsSentence(i)) {
        return -1;
      }
      i--;
    }
    if (i < least) {
      return -1;
    }
    while (i > least && isWordPart(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isWordPart(int at) {
    char c = text.charAt(at);
    boolean apostrophe =
        (c == '\'' || c == '\u2019') && at > 0 && Character.isLetter(text.charAt(at - 1));
    return Character.isLetterOrDigit(c)
        || apostrophe
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Tells whether these words stand near in the same sentence. */
  boolean near(int start, int end, List<Set<String>> words) {
    List<String> around = around(start, end);
    return matches(around, 0, around.size(), words);
  }

  /** Tells whether these words stand at most {@value #CLOSE} words away in the same sentence. */
  boolean close(int start, int end, List<Set<String>> words) {
    List<String> around = around(start, end);
    int middle = around.indexOf("");
    return matches(
        around, Math.max(0, middle - CLOSE), Math.min(around.size(), middle + 1 + CLOSE), words);
  }

  private List<String> around(int start, int end) {
    List<String> around = nearWords;
    if (around == null || nearStart != start || nearEnd != end) {
      around = wordsAround(start, end);
      nearWords = around;
      nearStart = start;
      nearEnd = end;
    }
    return around;
  }

  private static boolean matches(List<String> around, int from, int to, List<Set<String>> words) {
    for (int i = from; i + words.size() <= to; i++) {
      if (matches(around, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<String> around, int from, List<Set<String>> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).contains(around.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> wordsAround(int start, int end) {
    List<String> found = new ArrayList<>();
    int before = start;
    for (int i = 0; i < REACH; i++) {
      int word = previous(before);
      if (word < 0) {
        break;
      }
      found.add(0, canonicalAt(word));
      before = word;
    }
    // Words before and behind never form one phrase.
    found.add("");
    int from = end;
    for (int i = 0; i < REACH; i++) {
      if (!tokens.next(from) || crossesSentence(from, tokens.start())) {
        break;
      }
      found.add(tokens.canonical());
      from = tokens.end();
    }
    return found;
  }

  private boolean crossesSentence(int from, int to) {
    int limit = Math.min(to, from + MAX_STEP);
    for (int i = from; i < limit; i++) {
      if (endsSentence(i)) {
        return true;
      }
    }
    return to > limit;
  }

  private boolean endsSentence(int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    return mark && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** Tells whether a word follows a form of address, and so is a name. */
  boolean followsTitle(int start) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    // "Mr." ends in a point that ends no sentence.
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '.')) {
      before--;
    }
    int word = before < 0 || !Character.isLetter(text.charAt(before)) ? -1 : previous(before + 1);
    return word >= 0 && TITLES.contains(text.substring(word, before + 1));
  }

  /** Tells whether a word starts its sentence. */
  boolean startsSentence(int start) {
    return previous(start) < 0;
  }

  /** Tells whether a word has a capital that no sentence start explains, or a name beside it. */
  boolean looksLikeName(int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    if (!startsSentence(start)) {
      return true;
    }
    return tokens.next(end)
        && !crossesSentence(end, tokens.start())
        && tokens.startsWithCapital()
        && tokens.start() <= end + 1;
  }

  /** The word behind a position in the same sentence as it is compared, or an empty text. */
  String wordBehind(int end) {
    int from = skipPossessive(end);
    boolean more = tokens.next(from) && !crossesSentence(from, tokens.start());
    return more ? tokens.canonical() : "";
  }
}
