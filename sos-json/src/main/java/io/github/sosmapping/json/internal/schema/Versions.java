package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.json.SchemaVersion;
import java.util.Arrays;

/** Telling versions that are still to come from texts that are no version at all. */
final class Versions {

  private static final int MAX_DIGITS = 4;

  private Versions() {}

  /** Tells whether a text has the form of a version later than every one this library knows. */
  static boolean isNewer(String text) {
    long version = number(text);
    return Arrays.stream(SchemaVersion.values()).allMatch(v -> version > number(v.text()));
  }

  /** Major and minor as one number, or -1 when the text has another form. */
  private static long number(String text) {
    int point = text.indexOf('.');
    if (point < 0) {
      return -1;
    }
    int major = digits(text, 0, point);
    int minor = digits(text, point + 1, text.length());
    return major < 0 || minor < 0 ? -1 : major * 10_000L + minor;
  }

  private static int digits(String text, int start, int end) {
    if (end <= start || end - start > MAX_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
