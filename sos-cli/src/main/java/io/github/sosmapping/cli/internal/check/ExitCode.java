package io.github.sosmapping.cli.internal.check;

/** What the program says to the one that started it: classes of outcome, never a count. */
public final class ExitCode {

  /** Nothing at or above the chosen level. */
  public static final int NOTHING = 0;

  /** Something at or above the chosen level. */
  public static final int SOMETHING = 1;

  /** Input that cannot be used, or a command that was used wrongly. */
  public static final int UNUSABLE = 2;

  /** A fault of this program. */
  public static final int FAULT = 3;

  private ExitCode() {}
}
