package io.github.sosmapping.cli.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places in a record in plain words: {@code /mappings/0/dangerStatements/1} is danger statement 2
 * in map 1.
 */
final class Places {

  private static final String DAY = " on";

  private Places() {}

  /** Returns a place, from the innermost outwards. */
  static String inWords(String pointer) {
    String words = "";
    for (Step step : steps(pointer)) {
      String own = step.inWords();
      if (own.isEmpty()) {
        continue;
      }
      words = words.isEmpty() ? own : Texts.get(joint(step.isEntry()), own, words);
    }
    return words.isEmpty() ? Texts.get("place.record") : words;
  }

  /** Returns a place in words with its pointer, as messages for people show it. */
  static String withPointer(String pointer) {
    String words = inWords(pointer);
    return pointer.isEmpty() ? words : Texts.get("place.pointer", words, pointer);
  }

  private static String joint(boolean isEntry) {
    return isEntry ? "place.inside.entry" : "place.inside.property";
  }

  /** A name of the pointer with the position behind it, or -1. */
  private record Step(String name, int position) {

    boolean isEntry() {
      return position >= 0;
    }

    String inWords() {
      String key = "place." + name;
      if (isEntry()) {
        String kind = Texts.has(key) ? Texts.get(key) : singular(apart(name));
        return Texts.get("place.entry", kind, position + 1);
      }
      if (Texts.has(key)) {
        return Texts.get(key);
      }
      String words = apart(name);
      return words.endsWith(DAY) ? Texts.get("place.day", without(DAY, words)) : words;
    }
  }

  private static String without(String end, String words) {
    return words.substring(0, words.length() - end.length());
  }

  private static List<Step> steps(String pointer) {
    List<Step> steps = new ArrayList<>();
    for (String part : pointer.split("/", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      boolean position = isNumber(part) && !steps.isEmpty();
      if (position) {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.name(), Integer.parseInt(part)));
      } else {
        steps.add(new Step(part.replace("~1", "/").replace("~0", "~"), -1));
      }
    }
    return steps;
  }

  private static boolean isNumber(String part) {
    return part.length() <= 9 && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String apart(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        words.append(' ');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static String singular(String words) {
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }
}
