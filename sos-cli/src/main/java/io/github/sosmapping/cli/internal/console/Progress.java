package io.github.sosmapping.cli.internal.console;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Tells a person who waits how far the work has come: a count, on one line that goes away. */
public final class Progress {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintWriter err;
  private final boolean watched;
  private final String deed;
  private long next = System.nanoTime() + PATIENCE;
  private int width;

  private Progress(PrintWriter err, boolean watched, String deed) {
    this.err = err;
    this.watched = watched;
    this.deed = deed;
  }

  /**
   * Returns progress for a console.
   *
   * @param outputOnTerminal whether the report itself scrolls by, which is progress enough
   */
  public static Progress on(Console console, boolean outputOnTerminal) {
    return on(console, outputOnTerminal, "documents looked at");
  }

  /**
   * Returns progress for a console.
   *
   * @param outputOnTerminal whether the output itself scrolls by, which is progress enough
   * @param deed what is counted, as words behind the number
   */
  public static Progress on(Console console, boolean outputOnTerminal, String deed) {
    return new Progress(console.err(), console.errIsTerminal() && !outputOnTerminal, deed);
  }

  /** Notes how many documents are done. */
  public void done(long documents) {
    if (!watched || System.nanoTime() - next < 0) {
      return;
    }
    next = System.nanoTime() + PAUSE;
    String text = documents + " " + deed;
    err.print("\r" + text);
    err.flush();
    width = text.length();
  }

  /** Wipes the line. */
  public void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
