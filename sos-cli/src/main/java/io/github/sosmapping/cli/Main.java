package io.github.sosmapping.cli;

import io.github.sosmapping.cli.internal.command.Program;
import io.github.sosmapping.cli.internal.console.Console;

/** The command {@code sos}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(Program.run(Console.ofProcess(), args));
  }
}
