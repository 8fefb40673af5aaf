package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.rules.Severity;
import java.util.Locale;

/** From which severity on a run ends with {@link ExitCode#SOMETHING}. */
public enum FailOn {
  /** From errors on. */
  ERROR,
  /** From warnings on. */
  WARNING,
  /** From advice on. */
  ADVICE,
  /** Not for anything that records say. */
  NEVER;

  /** Tells whether something of this severity counts. */
  public boolean counts(Severity severity) {
    return switch (this) {
      case ERROR -> severity.isAtLeast(Severity.ERROR);
      case WARNING -> severity.isAtLeast(Severity.WARNING);
      case ADVICE -> severity.isAtLeast(Severity.ADVICE);
      case NEVER -> false;
    };
  }

  /** Returns the word for it on the command line. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
