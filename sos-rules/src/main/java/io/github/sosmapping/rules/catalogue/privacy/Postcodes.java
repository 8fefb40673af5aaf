package io.github.sosmapping.rules.catalogue.privacy;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.CharUtils;

/** Postcodes of the United Kingdom and of Ireland, in capitals or all in small letters. */
final class Postcodes {

  /** One in either half. */
  static final int FEWEST_DIGITS = 2;

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL"
                  + " DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV"
                  + " JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
                  + " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF"
                  + " TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" ", -1));
  private static final String IRISH = "ACDEFHKNPRTVWXY";
  private static final String NEVER_LAST = "CIKMOV";

  private Postcodes() {}

  static void find(String text, List<Detail> found) {
    for (int i = 0; i < text.length(); i++) {
      boolean digitNear = isDigitAt(text, i + 1) || isDigitAt(text, i + 2);
      if (!digitNear || !Character.isLetter(text.charAt(i)) || isInWord(text, i - 1)) {
        continue;
      }
      int end = british(text, i);
      if (end < 0) {
        end = irish(text, i);
      }
      if (end > 0) {
        found.add(Detail.sure(Detail.Kind.POSTCODE, i, end));
      }
    }
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text, at);
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int british(String text, int start) {
    boolean small = isSmall(text, start);
    for (int length = 2; length <= 4; length++) {
      int second = start + length;
      if (second >= text.length() || !isDistrict(text, start, second, small)) {
        continue;
      }
      boolean blank = isBlank(text, second);
      int inward = blank ? second + 1 : second;
      // In small letters and without a blank it is more likely part of a code of another kind.
      if ((blank || !small) && isInward(text, inward, small)) {
        return inward + 3;
      }
    }
    return -1;
  }

  /** One or two letters of an area, a digit, and perhaps one more letter or digit. */
  private static boolean isDistrict(String text, int start, int end, boolean small) {
    int letters = start;
    while (letters < end && isLetter(text, letters, small)) {
      letters++;
    }
    int rest = end - letters;
    if (rest < 1 || rest > 2 || !isDigit(text, letters)) {
      return false;
    }
    boolean last = rest == 1 || isDigit(text, end - 1) || isLetter(text, end - 1, small);
    return last && AREAS.contains(upper(text, start, letters));
  }

  private static boolean isInward(String text, int at, boolean small) {
    boolean shape =
        at + 3 <= text.length()
            && isDigit(text, at)
            && isLetter(text, at + 1, small)
            && isLetter(text, at + 2, small)
            && !isInWord(text, at + 3);
    if (!shape) {
      return false;
    }
    String ending = upper(text, at + 1, at + 3);
    boolean allowed =
        NEVER_LAST.indexOf(ending.charAt(0)) < 0 && NEVER_LAST.indexOf(ending.charAt(1)) < 0;
    boolean ordinal = small && Set.of("ST", "ND", "RD", "TH").contains(ending);
    return allowed && !ordinal;
  }

  /** A routing key such as A65 or D6W, and four letters and digits. */
  private static int irish(String text, int start) {
    int second = start + 3;
    boolean key =
        second + 4 <= text.length()
            && IRISH.indexOf(text.charAt(start)) >= 0
            && isDigit(text, start + 1)
            && (isDigit(text, start + 2) || text.startsWith("D6W", start));
    if (!key) {
      return -1;
    }
    int at = isBlank(text, second) ? second + 1 : second;
    int digits = 0;
    int letters = 0;
    for (int i = at; i < Math.min(at + 4, text.length()); i++) {
      digits += isDigit(text, i) ? 1 : 0;
      letters += IRISH.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    boolean whole = digits + letters == 4 && digits > 0 && letters > 0;
    return whole && !isInWord(text, at + 4) ? at + 4 : -1;
  }

  private static boolean isBlank(String text, int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\u00A0';
  }

  private static boolean isSmall(String text, int at) {
    return CharUtils.isAsciiAlphaLower(text.charAt(at));
  }

  private static boolean isLetter(String text, int at, boolean small) {
    char c = text.charAt(at);
    return small ? CharUtils.isAsciiAlphaLower(c) : CharUtils.isAsciiAlphaUpper(c);
  }

  private static boolean isDigit(String text, int at) {
    return CharUtils.isAsciiNumeric(text.charAt(at));
  }

  private static String upper(String text, int start, int end) {
    StringBuilder upper = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      upper.append(isSmall(text, i) ? (char) (text.charAt(i) - 32) : text.charAt(i));
    }
    return upper.toString();
  }
}
