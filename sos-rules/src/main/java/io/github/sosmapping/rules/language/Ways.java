package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which writers of a language say what a term means: "which we call the core group",
 * "the letters CCE stand for". They stand in a file of that language; its notation is told in the
 * README of the word lists. Immutable and thread-safe.
 */
final class Ways {

  static final Ways NONE = new Ways(List.of());

  private static final int LONGEST_GAP = 6;
  private static final String GAP = "...";
  private static final String GOES_ON = ">";

  /** One place of a way: some words, any of which may stand there, or a gap. */
  private record Place(
      Set<String> words, boolean gap, boolean not, boolean optional, boolean name, boolean does) {

    /** Tells whether only the words themselves fit. */
    boolean isPlain() {
      return !gap && !not && !name && !does;
    }

    boolean fits(Side side, int away) {
      String word = side.word(away);
      boolean any =
          words.contains(word)
              || (name && side.isCapital(away))
              || (does && isDoing(word))
              || (isStop(word) && words.contains(Side.STOP));
      return any != not;
    }

    private static boolean isDoing(String word) {
      return word.length() > 3
          && word.endsWith("s")
          && !word.endsWith("ss")
          && !Ways.NO_VERB.contains(word);
    }
  }

  private record Way(List<Place> before, List<Place> behind, boolean goesOn) {}

  /** What {@link #explain} gives when nothing explains the term. */
  static final int NO = -1;

  private static final Set<String> NO_VERB =
      Set.of("this", "was", "has", "always", "its", "perhaps", "sometimes", "does", "says");

  // By the words that may stand right behind or right before the term, so that only few ways are
  // tried for a term; those that begin with anything else are tried for each.
  private final Map<String, List<Way>> byBehind = new HashMap<>();
  private final Map<String, List<Way>> byBefore = new HashMap<>();
  private final List<Way> others = new ArrayList<>();

  private Ways(List<Way> ways) {
    for (Way way : ways) {
      if (!file(way, way.behind(), byBehind) && !file(way, way.before(), byBefore)) {
        others.add(way);
      }
    }
  }

  private static boolean file(Way way, List<Place> places, Map<String, List<Way>> index) {
    boolean plain = false;
    Set<String> words = new HashSet<>();
    for (Place place : places) {
      plain = place.isPlain();
      words.addAll(place.words());
      if (!plain || !place.optional()) {
        break;
      }
      // All that may be missing: then the term may have anything beside it.
      plain = false;
    }
    if (plain) {
      words.forEach(word -> index.computeIfAbsent(word, key -> new ArrayList<>()).add(way));
    }
    return plain;
  }

  /**
   * Reads the lines of a file.
   *
   * @throws IllegalArgumentException if a line is not in the notation
   */
  static Ways of(List<String> lines) {
    Map<String, List<String>> sets = new HashMap<>();
    List<Way> ways = new ArrayList<>();
    for (String line : lines) {
      int set = line.indexOf(" = ");
      if (line.startsWith("$") && set > 0) {
        List<String> words = new ArrayList<>();
        for (String word : line.substring(set + 3).strip().split(" +", -1)) {
          words.addAll(word.startsWith("$") ? set(sets, word) : List.of(word));
        }
        sets.put(line.substring(0, set), words);
      } else {
        ways.add(way(line, sets));
      }
    }
    return new Ways(ways);
  }

  private static List<String> set(Map<String, List<String>> sets, String name) {
    List<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("a way of explaining uses an unknown set " + name);
    }
    return words;
  }

  private static Way way(String line, Map<String, List<String>> sets) {
    List<String> parts = Arrays.asList(line.strip().split(" +", -1));
    int term = parts.indexOf("_");
    if (term < 0) {
      throw new IllegalArgumentException("a way of explaining has no place for the term: " + line);
    }
    List<Place> before = new ArrayList<>();
    for (int i = term - 1; i >= 0; i--) {
      before.add(place(parts.get(i), sets));
    }
    boolean goesOn = parts.get(parts.size() - 1).equals(GOES_ON);
    List<Place> behind = new ArrayList<>();
    for (int i = term + 1; i < parts.size() - (goesOn ? 1 : 0); i++) {
      behind.add(place(parts.get(i), sets));
    }
    return new Way(List.copyOf(before), List.copyOf(behind), goesOn);
  }

  private static Place place(String written, Map<String, List<String>> sets) {
    if (written.equals(GAP)) {
      return new Place(Set.of(), true, false, false, false, false);
    }
    boolean not = written.startsWith("!");
    boolean optional = written.length() > 1 && written.endsWith("?");
    String rest = written.substring(not ? 1 : 0, written.length() - (optional ? 1 : 0));
    Set<String> words = new HashSet<>();
    for (String word : rest.split("/", -1)) {
      if (word.startsWith("$")) {
        words.addAll(set(sets, word));
      } else {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    boolean name = words.remove("@name");
    boolean does = words.remove("@does");
    return new Place(Set.copyOf(words), false, not, optional, name, does);
  }

  /**
   * Looks for a way that explains a term that has this before and this behind it.
   *
   * @return {@link #NO}, or how many words and marks behind the term belong to the explanation
   */
  int explain(Side before, Side behind) {
    int found = explain(others, before, behind, NO);
    found = explain(at(byBehind, behind.word(0)), before, behind, found);
    return explain(at(byBefore, before.word(0)), before, behind, found);
  }

  private static List<Way> at(Map<String, List<Way>> index, String word) {
    // A question ends a sentence too.
    List<Way> ways = index.getOrDefault(word, List.of());
    if (!word.equals("?") || !index.containsKey(Side.STOP)) {
      return ways;
    }
    List<Way> both = new ArrayList<>(ways);
    both.addAll(index.get(Side.STOP));
    return both;
  }

  private static int explain(List<Way> ways, Side before, Side behind, int soFar) {
    int found = soFar;
    for (Way way : ways) {
      int last = fits(way.behind(), 0, behind, 0);
      if (last >= 0 && fits(way.before(), 0, before, 0) >= 0) {
        found = Math.max(found, way.goesOn() ? end(behind, last) : 0);
      }
    }
    return found;
  }

  private static int end(Side behind, int from) {
    int last = from;
    while (behind.reaches(last) && !isMark(behind.word(last))) {
      last++;
    }
    return last;
  }

  /** How far the places reach on this side, or -1 when they do not fit. */
  private static int fits(List<Place> places, int place, Side side, int away) {
    if (place == places.size()) {
      return away;
    }
    Place next = places.get(place);
    if (next.gap()) {
      for (int i = 0; i <= LONGEST_GAP; i++) {
        int end = fits(places, place + 1, side, away + i);
        if (end >= 0 || isMark(side.word(away + i))) {
          return end;
        }
      }
      return -1;
    }
    int end = next.optional() ? fits(places, place + 1, side, away) : -1;
    return end < 0 && next.fits(side, away) ? fits(places, place + 1, side, away + 1) : end;
  }

  static boolean isStop(String word) {
    return word.equals(Side.STOP) || word.equals("?");
  }

  static boolean isMark(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }
}
