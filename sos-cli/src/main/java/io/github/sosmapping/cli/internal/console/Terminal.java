package io.github.sosmapping.cli.internal.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches a stream of this process. */
final class Terminal {

  private Terminal() {}

  /** Tells whether a stream, by its number, ends in a terminal. */
  static boolean shows(int stream) {
    Path link = Path.of("/proc/self/fd", Integer.toString(stream));
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return isOnConsole();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // never asked from JDK 22 on
  private static boolean isOnConsole() {
    // The best answer there is elsewhere: before JDK 22 a console means that both streams are one.
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  /** Tells whether the person at the terminal has not asked for plain text. */
  static boolean wantsColour() {
    String noColour = System.getenv("NO_COLOR");
    String kind = System.getenv("TERM");
    return (noColour == null || noColour.isEmpty()) && kind != null && !kind.equals("dumb");
  }
}
