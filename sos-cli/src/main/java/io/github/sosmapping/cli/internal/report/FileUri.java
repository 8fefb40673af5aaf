package io.github.sosmapping.cli.internal.report;

import java.nio.charset.StandardCharsets;

/** File names as references of RFC 3986. */
final class FileUri {

  private static final String PLAIN = "-._~/";
  private static final String DIGITS = "0123456789ABCDEF";

  private FileUri() {}

  /** Returns a path as a reference: relative as it is, from a root with the scheme of files. */
  static String of(String path) {
    String forward = path.replace('\\', '/');
    boolean drive = forward.length() > 1 && forward.charAt(1) == ':';
    String prefix = drive ? "file:///" : forward.startsWith("/") ? "file://" : "";
    StringBuilder uri = new StringBuilder(prefix);
    for (byte b : forward.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c) || (drive && c == ':')) {
        uri.append(c);
      } else {
        uri.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
