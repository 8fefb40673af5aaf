package io.github.sosmapping.rules.catalogue.privacy;

import java.util.List;

/** E-mail addresses. */
final class Emails {

  private Emails() {}

  static void find(String text, List<Detail> found) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > 0 && isLocalPart(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      int lastDot = -1;
      while (end < text.length() && isDomainPart(text.charAt(end))) {
        lastDot = text.charAt(end) == '.' && isLetterAt(text, end + 1) ? end : lastDot;
        end++;
      }
      while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (start < at && lastDot > at + 1 && end - lastDot > 2) {
        found.add(Detail.sure(Detail.Kind.EMAIL, start, end));
      }
    }
  }

  private static boolean isLocalPart(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomainPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }
}
