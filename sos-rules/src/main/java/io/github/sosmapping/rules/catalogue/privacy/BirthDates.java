package io.github.sosmapping.rules.catalogue.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whole dates of birth: a date right behind a word for birth. Other dates are events. */
final class BirthDates {

  /** A day, a month as a word, and a year of two digits. */
  static final int FEWEST_DIGITS = 3;

  private static final Set<String> BORN =
      Set.of("born", "dob", "birthdate", "geboren", "ganwyd", "ganed", "geni");
  private static final int WORDS_BETWEEN = 3;

  private BirthDates() {}

  static void find(String text, List<Detail> found) {
    String before = "";
    boolean cue = false;
    int wordsLeft = -1;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        // Nothing but the date itself may follow a full stop, as in "b. 3/2/2021".
        if (".!?;\n".indexOf(text.charAt(i)) >= 0) {
          wordsLeft = cue ? 0 : -1;
        }
        i++;
        continue;
      }
      int dateEnd = wordsLeft < 0 ? -1 : Dates.endOfDateAt(text, i);
      if (dateEnd > 0) {
        found.add(Detail.sure(Detail.Kind.BIRTH_DATE, i, dateEnd));
      }
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      String word = isAnyOf("bdgoBDGO", text, start) ? lower(text, start, i) : "";
      boolean initial = isInitial(text, start, i);
      cue = initial || BORN.contains(word) || isBirthDate(before, word);
      if (cue) {
        wordsLeft = initial ? 0 : WORDS_BETWEEN;
      } else {
        // A year or an age has said when; a date behind it belongs to something else.
        wordsLeft = Character.isDigit(text.charAt(start)) ? -1 : wordsLeft - 1;
      }
      before = word;
    }
  }

  // All words looked for begin with one of few letters; the others need not be taken out.
  private static boolean isAnyOf(String letters, String text, int at) {
    return letters.indexOf(text.charAt(at)) >= 0;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** "Date of birth" and "birth date", but not "after the birth", which dates an event. */
  private static boolean isBirthDate(String before, String word) {
    return (word.equals("birth") && before.equals("of"))
        || (word.equals("date") && before.equals("birth"));
  }

  /** A small b on its own, or the last letter of D.O.B. */
  private static boolean isInitial(String text, int start, int end) {
    char c = text.charAt(start);
    boolean afterPoint = start > 0 && text.charAt(start - 1) == '.';
    return end - start == 1 && (c == 'b' || (c == 'B' && afterPoint));
  }
}
