package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Sink;
import java.util.function.Consumer;

/** Printing something that is there already, such as a page. */
final class Printing {

  private Printing() {}

  /** Prints to standard output and returns the exit code; a reader who leaves early is fine. */
  static int print(Console console, Consumer<Sink> content) {
    try {
      Sink sink = Sink.standardOutput(console);
      content.accept(sink);
      sink.finish();
      return ExitCode.NOTHING;
    } catch (NotWritten e) {
      if (e.readerLeft()) {
        return ExitCode.NOTHING;
      }
      console.complain("the output could not be written to its end");
      return ExitCode.UNUSABLE;
    }
  }
}
