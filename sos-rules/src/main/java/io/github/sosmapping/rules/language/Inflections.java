package io.github.sosmapping.rules.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms a word or phrase takes: plurals of nouns, endings of verbs. Irregular forms stand in
 * the word lists.
 */
final class Inflections {

  private Inflections() {}

  /** Returns the text itself and the forms it takes by rule; a form can be the same as another. */
  static List<String> of(String text, String grammar) {
    List<String> forms = new ArrayList<>(4);
    forms.add(text);
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    switch (grammar) {
      case "acronym" -> forms.add(text + "s");
      case "noun" -> forms.add(plural(text));
      case "noun-phrase" ->
          forms.add(text.substring(0, last + 1) + plural(text.substring(last + 1)));
      case "verb" -> addVerb(forms, text, "");
      case "verb-phrase" -> {
        if (first > 0) {
          addVerb(forms, text.substring(0, first), text.substring(first));
        }
      }
      default -> {
        // Adjectives, adverbs and fixed phrases stay as they are.
      }
    }
    return forms;
  }

  private static void addVerb(List<String> forms, String verb, String rest) {
    forms.add(third(verb).concat(rest));
    forms.add(stem(verb).concat("ed").concat(rest));
    forms.add(stemForIng(verb).concat("ing").concat(rest));
  }

  static String plural(String noun) {
    if (endsWithAny(noun, "s", "x", "z", "ch", "sh")) {
      return noun + "es";
    }
    if (noun.endsWith("y") && !isVowel(noun, noun.length() - 2)) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + "s";
  }

  private static String third(String verb) {
    return plural(verb);
  }

  private static String stem(String verb) {
    if (verb.endsWith("e")) {
      return verb.substring(0, verb.length() - 1);
    }
    if (verb.endsWith("y") && !isVowel(verb, verb.length() - 2)) {
      return verb.substring(0, verb.length() - 1) + "i";
    }
    return doubled(verb);
  }

  private static String stemForIng(String verb) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1);
    }
    return doubled(verb);
  }

  // plan, planned; but visit, visited: only a single syllable or a stressed end doubles, and of the
  // longer verbs those in -l, -mit, -fer and -cur do.
  private static String doubled(String verb) {
    int length = verb.length();
    if (length < 3) {
      return verb;
    }
    char end = verb.charAt(length - 1);
    boolean pattern =
        !isVowel(verb, length - 1)
            && isVowel(verb, length - 2)
            && !isVowel(verb, length - 3)
            && end != 'w'
            && end != 'x'
            && end != 'y';
    boolean stressed =
        vowels(verb) == 1 || end == 'l' || endsWithAny(verb, "mit", "fer", "cur", "gin");
    return pattern && stressed ? verb + end : verb;
  }

  private static int vowels(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
