package io.github.sosmapping.cli.internal.console;

import java.io.IOException;
import java.util.Locale;

/**
 * What is written could not reach its reader. Unchecked, so that it passes through the writers of
 * formats as it is.
 */
public final class NotWritten extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean readerLeft;

  NotWritten(IOException trouble) {
    // Without the cause: only its kind is of use here, and its message may hold a path.
    super(null, null, false, false);
    String message = trouble.getMessage();
    this.readerLeft = message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Tells whether the reader closed the pipe, as {@code head} does when it has seen enough. */
  public boolean readerLeft() {
    return readerLeft;
  }
}
