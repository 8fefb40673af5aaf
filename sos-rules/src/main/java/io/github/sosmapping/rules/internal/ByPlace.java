package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.walk.Pointer;
import org.apache.commons.lang3.CharUtils;

/** The order of places: by name, and by number where both are positions in a list. */
public final class ByPlace {

  private ByPlace() {}

  /** Returns the names and numbers a place is made of. */
  public static String[] segments(Pointer place) {
    return place.toString().split("/", -1);
  }

  /** Compares two places by their {@link #segments}. */
  public static int compare(String[] left, String[] right) {
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      String a = left[i];
      String b = right[i];
      int order = isNumber(a) && isNumber(b) ? byNumber(a, b) : a.compareTo(b);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int byNumber(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }

  private static boolean isNumber(String segment) {
    return !segment.isEmpty() && CharUtils.isAsciiNumeric(segment.charAt(0));
  }
}
