package io.github.sosmapping.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a text says what something is called, or asks what it is. For one thread. */
final class Naming {

  private static final int CLOSE = 24;
  private static final List<String> CALLED =
      List.of(
          "called ",
          "called a ",
          "called an ",
          "called the ",
          "known as ",
          "known as a ",
          "known as the ",
          "we call this ",
          "call this ",
          "call it ",
          "the name for ",
          "short for ",
          "in other words ");

  private static final Set<String> CALLERS =
      Set.of(
          "i", "we", "you", "he", "she", "they", "who", "mum", "mam", "mom", "dad", "nan", "gran",
          "mother", "father", "police", "school", "nurse", "worker", "and", "then", "had", "has",
          "have", "to", "never", "just");

  private final String text;

  Naming(String text) {
    this.text = text;
  }

  /** Tells whether the words between two positions are given as a name or asked about. */
  boolean names(int start, int end) {
    int from = Math.max(0, start - CLOSE);
    String before = text.substring(from, start).toLowerCase(Locale.ROOT).replace('\n', ' ');
    for (String called : CALLED) {
      if (before.endsWith(called)) {
        return !called.startsWith("call") || !isCalledBy(from, before.length() - called.length());
      }
    }
    return isAskedAbout(end, before);
  }

  /** "She called the IRO": somebody rang, and nothing was given a name. */
  private boolean isCalledBy(int offset, int length) {
    int last = offset + length;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    int first = last;
    while (first > 0 && Character.isLetter(text.charAt(first - 1)) && last - first < CLOSE) {
      first--;
    }
    boolean name = first < last && Character.isUpperCase(text.charAt(first));
    return name || CALLERS.contains(text.substring(first, last).toLowerCase(Locale.ROOT));
  }

  /** "You asked what a care order is." */
  private boolean isAskedAbout(int end, String before) {
    boolean asked =
        before.endsWith("what a ") || before.endsWith("what an ") || before.endsWith("what the ");
    boolean question =
        before.endsWith("what is a ")
            || before.endsWith("what is an ")
            || before.endsWith("what is the ")
            || before.endsWith("what's a ")
            || before.endsWith("what's the ")
            || before.endsWith("what is ");
    boolean meaning = before.endsWith("what does ") || before.endsWith("what do ");
    return (asked && text.startsWith(" is", end))
        || (meaning && text.startsWith(" mean", end))
        || (question && text.startsWith("?", end));
  }
}
