package io.github.sosmapping.rules.catalogue.privacy;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.CharUtils;

/**
 * Telephone and NHS numbers: digits in groups, as people write them.
 *
 * <p>Dates, times, counts and scale numbers are digits in groups, too. What tells them apart is how
 * many digits there are, how they are grouped and how they begin.
 */
final class Numbers {

  /** An international number of nine digits is the shortest. */
  static final int FEWEST_DIGITS = 9;

  private static final int MOST_GROUPS = 7;
  private static final int NHS_DIGITS = 10;
  private static final int LOOK_BACK = 24;

  /** Digits that stand together. */
  private record Group(int start, int end, boolean plus, String before) {
    int size() {
      return end - start;
    }
  }

  private final String text;
  private final List<Detail> found;

  private Numbers(String text, List<Detail> found) {
    this.text = text;
    this.found = found;
  }

  static void find(String text, List<Detail> found) {
    Numbers numbers = new Numbers(text, found);
    List<Group> run = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text, i)) {
        i++;
        continue;
      }
      int end = i;
      while (isDigit(text, end)) {
        end++;
      }
      String before = run.isEmpty() ? "" : text.substring(run.get(run.size() - 1).end(), i);
      if (!isSeparator(before)) {
        numbers.lookAt(run);
        run.clear();
        before = "";
      }
      boolean wordBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
      boolean wordAfter = end < text.length() && Character.isLetter(text.charAt(end));
      if (wordBefore || wordAfter || isPartOfDateOrTime(text, i, end)) {
        numbers.lookAt(run);
        run.clear();
      } else {
        run.add(new Group(i, end, i > 0 && text.charAt(i - 1) == '+', before));
      }
      i = end;
    }
    numbers.lookAt(run);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && CharUtils.isAsciiNumeric(text.charAt(at));
  }

  private static boolean isPartOfDateOrTime(String text, int start, int end) {
    boolean markBefore =
        start > 1 && "/:".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text, start - 2);
    boolean markAfter =
        end < text.length() && "/:".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1);
    return markBefore || markAfter;
  }

  private static boolean isSeparator(String gap) {
    return switch (gap.replace('\u00A0', ' ')) {
      case "", " ", "-", ".", ") ", ")", " (", "(", ")-" -> true;
      default -> false;
    };
  }

  private void lookAt(List<Group> run) {
    int first = 0;
    while (first < run.size()) {
      int last = Math.min(run.size(), first + MOST_GROUPS);
      while (last > first && !take(run.subList(first, last))) {
        last--;
      }
      first = last > first ? last : first + 1;
    }
  }

  private boolean take(List<Group> groups) {
    Detail.Kind kind = null;
    if (isNhs(groups)) {
      kind = Detail.Kind.NHS_NUMBER;
    } else if (isPhone(groups)) {
      kind = Detail.Kind.PHONE;
    }
    if (kind == null) {
      return false;
    }
    Group first = groups.get(0);
    int start = first.plus() ? first.start() - 1 : first.start();
    found.add(Detail.sure(kind, start, groups.get(groups.size() - 1).end()));
    return true;
  }

  private boolean isNhs(List<Group> groups) {
    if (groups.get(0).plus() || !(hasSizes(groups, 10) || hasSizes(groups, 3, 3, 4))) {
      return false;
    }
    String digits = digits(groups);
    int start = groups.get(0).start();
    boolean called = text.substring(Math.max(0, start - LOOK_BACK), start).contains("NHS");
    return called || (digits.charAt(0) != '0' && checkDigitFits(digits));
  }

  private static boolean checkDigitFits(String digits) {
    int sum = 0;
    for (int i = 0; i < NHS_DIGITS - 1; i++) {
      sum += (digits.charAt(i) - '0') * (NHS_DIGITS - i);
    }
    int check = (11 - sum % 11) % 11;
    return check == digits.charAt(NHS_DIGITS - 1) - '0';
  }

  private boolean isPhone(List<Group> groups) {
    String digits = digits(groups);
    int count = digits.length();
    if (groups.get(0).plus()) {
      return count >= 9 && count <= 15 && digits.charAt(0) != '0';
    }
    boolean small = groups.stream().anyMatch(group -> group.size() < 2);
    if (small) {
      return false;
    }
    if (digits.startsWith("00")) {
      return count >= 11 && count <= 15;
    }
    if (digits.charAt(0) == '0') {
      return (count == 10 || count == 11) && isGroupedLikeAPhone(groups);
    }
    // North America: three, three and four, not held together by blanks alone.
    return hasSizes(groups, 3, 3, 4)
        && !groups.get(1).before().isBlank()
        && digits.charAt(0) > '1'
        && digits.charAt(3) > '1';
  }

  // A group of two in front is how dates begin, so few patterns with it are taken for a number.
  private static boolean isGroupedLikeAPhone(List<Group> groups) {
    if (groups.get(0).size() > 2) {
      return true;
    }
    boolean pairs =
        hasSizes(groups, 2, 2, 2, 2, 2)
            && groups.stream().skip(1).allMatch(g -> g.before().equals(groups.get(1).before()));
    return pairs || hasSizes(groups, 2, 8) || hasSizes(groups, 2, 4, 4);
  }

  private static boolean hasSizes(List<Group> groups, int... sizes) {
    if (groups.size() != sizes.length) {
      return false;
    }
    for (int i = 0; i < sizes.length; i++) {
      if (groups.get(i).size() != sizes[i]) {
        return false;
      }
    }
    return true;
  }

  private String digits(List<Group> groups) {
    StringBuilder digits = new StringBuilder();
    groups.forEach(group -> digits.append(text, group.start(), group.end()));
    return digits.toString();
  }
}
