package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which surroundings a word is an ordinary one and is left alone. The notation stands in the
 * README of the word lists.
 */
final class Context {

  static final Context ALWAYS = new Context(List.of(), false, false, false);

  private record Condition(boolean only, String where, List<List<Set<String>>> words) {}

  private final List<Condition> conditions;
  private final boolean skipNames;
  private final boolean skipStart;
  private final boolean exactCase;

  private Context(
      List<Condition> conditions, boolean skipNames, boolean skipStart, boolean exactCase) {
    this.conditions = conditions;
    this.skipNames = skipNames;
    this.skipStart = skipStart;
    this.exactCase = exactCase;
  }

  /**
   * Reads the notation, in which the names of cues stand for their words.
   *
   * @throws IllegalArgumentException if it is not in the notation
   */
  static Context of(String notation, Map<String, String> cues) {
    if (notation.isBlank()) {
      return ALWAYS;
    }
    List<Condition> conditions = new ArrayList<>();
    boolean names = false;
    boolean start = false;
    boolean exact = false;
    for (String part : notation.split(";", -1)) {
      String rule = part.strip();
      switch (rule) {
        case "name" -> names = true;
        case "start" -> start = true;
        case "case" -> exact = true;
        default -> conditions.add(condition(rule, cues));
      }
    }
    return new Context(List.copyOf(conditions), names, start, exact);
  }

  private static Condition condition(String rule, Map<String, String> cues) {
    int equals = rule.indexOf('=');
    String where = equals < 0 ? rule : rule.substring(0, equals);
    boolean only = where.startsWith("only-");
    String place = only ? where.substring("only-".length()) : where;
    if (equals < 0 || !List.of("next", "prev", "close", "near").contains(place)) {
      throw new IllegalArgumentException(
          "a context of a word list is not in the notation: " + where);
    }
    List<List<Set<String>>> words =
        Arrays.stream(rule.substring(equals + 1).split(",", -1))
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .flatMap(value -> named(value, cues))
            .map(Context::words)
            .toList();
    return new Condition(only, place, words);
  }

  /** The words behind a name, or the value itself. */
  private static Stream<String> named(String value, Map<String, String> cues) {
    if (!value.startsWith("$")) {
      return Stream.of(value);
    }
    String words = cues.get(value);
    if (words == null) {
      throw new IllegalArgumentException("a context of a word list names no known cue: " + value);
    }
    return Arrays.stream(words.split(",", -1));
  }

  /** The words of a phrase; of those with strokes between them any one will do. */
  private static List<Set<String>> words(String phrase) {
    // Called thousands of times before anything is compiled, so without streams and patterns.
    List<Set<String>> words = new ArrayList<>(2);
    int from = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == ' ' || c == '_' || c == '-') {
        words.add(anyOf(phrase.substring(from, i)));
        from = i + 1;
      }
    }
    words.add(anyOf(phrase.substring(from)));
    return words;
  }

  private static Set<String> anyOf(String words) {
    return words.indexOf('/') < 0 ? Set.of(words) : Set.copyOf(Arrays.asList(words.split("/", -1)));
  }

  /** Tells whether the word counts only with exactly the capitals of the list. */
  boolean exactCase() {
    return exactCase;
  }

  /** Adds what holds for every entry of a kind. */
  Context and(Context shared) {
    if (shared.conditions.isEmpty()) {
      return this;
    }
    List<Condition> all = new ArrayList<>(conditions);
    all.addAll(shared.conditions);
    return new Context(List.copyOf(all), skipNames, skipStart, exactCase);
  }

  /** What surroundings say about a word. */
  enum Use {
    /** It is the word of the list. */
    MEANT,
    /** It is an ordinary word or a name. */
    ORDINARY,
    /** Nothing around it shows that the word of the list is meant. */
    UNCLEAR
  }

  /** Tells how a word between two positions is used. */
  Use use(Surroundings around, int start, int end) {
    boolean ordinary =
        (skipStart && around.startsSentence(start))
            || (skipNames && around.looksLikeName(start, end));
    if (ordinary) {
      return Use.ORDINARY;
    }
    boolean needed = false;
    boolean given = false;
    for (Condition condition : conditions) {
      boolean holds = holds(condition, around, start, end);
      if (condition.only()) {
        needed = true;
        given |= holds;
      } else if (holds) {
        return Use.ORDINARY;
      }
    }
    return needed && !given ? Use.UNCLEAR : Use.MEANT;
  }

  private static boolean holds(Condition condition, Surroundings around, int start, int end) {
    for (List<Set<String>> words : condition.words()) {
      boolean found =
          switch (condition.where()) {
            case "next" -> around.follow(end, words);
            case "prev" -> around.precede(start, words);
            case "close" -> around.close(start, end, words);
            default -> around.near(start, end, words);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
