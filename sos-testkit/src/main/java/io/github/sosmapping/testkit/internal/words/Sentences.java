package io.github.sosmapping.testkit.internal.words;

/** Where sentences begin and end. */
final class Sentences {

  private Sentences() {}

  /** Gives every sentence a capital letter and the last one a full stop. */
  static void finish(StringBuilder text) {
    capital(text, 0);
    for (int i = 0; i + 2 < text.length(); i++) {
      if (ends(text.charAt(i)) && text.charAt(i + 1) == ' ') {
        capital(text, i + 2);
      }
    }
    if (!ends(text.charAt(text.length() - 1))) {
      text.append('.');
    }
  }

  private static void capital(StringBuilder text, int at) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z') {
      text.setCharAt(at, (char) (c - 'a' + 'A'));
    }
  }

  /** Counts the words of a sentence. */
  static int words(String sentence) {
    int words = 1;
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  /** Tells whether a sentence ends with this character. */
  static boolean ends(char c) {
    return c == '.' || c == '?' || c == '!';
  }
}
