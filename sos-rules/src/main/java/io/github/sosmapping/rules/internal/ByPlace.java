package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.walk.Pointer;
import java.util.Comparator;
import org.apache.commons.lang3.CharUtils;

/** The order of places: by name, and by number where both are positions in a list. */
public final class ByPlace implements Comparator<Pointer> {

  /** The one instance. */
  public static final ByPlace INSTANCE = new ByPlace();

  private ByPlace() {}

  @Override
  public int compare(Pointer left, Pointer right) {
    String[] a = left.toString().split("/", -1);
    String[] b = right.toString().split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = isNumber(a[i]) && isNumber(b[i]) ? byNumber(a[i], b[i]) : a[i].compareTo(b[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static int byNumber(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }

  private static boolean isNumber(String segment) {
    return !segment.isEmpty() && CharUtils.isAsciiNumeric(segment.charAt(0));
  }
}
