package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.ConfigProblem;
import io.github.sosmapping.config.Loaded;
import java.nio.file.Path;
import java.util.Locale;

/** Says what is wrong with a file of the agency's, one line for each thing. */
final class OwnFile {

  private OwnFile() {}

  /** Returns what a file says, with its notes told; otherwise tells what is wrong with it. */
  static <T> T value(Console console, Path file, Loaded<T> loaded) throws NotUsable {
    if (loaded instanceof Loaded.Ready<T> ready) {
      ready.notes().forEach(note -> tell(console, file, note));
      return ready.value();
    }
    if (loaded instanceof Loaded.Refused<T> refused) {
      refused.problems().forEach(problem -> tell(console, file, problem));
    }
    throw new NotUsable();
  }

  private static void tell(Console console, Path file, ConfigProblem problem) {
    StringBuilder text = new StringBuilder(file.toString());
    if (problem.line() > 0) {
      text.append(", line ").append(problem.line()).append(", column ").append(problem.column());
    }
    if (!problem.pointer().isEmpty()) {
      text.append(" (").append(problem.pointer()).append(')');
    }
    console.complain(text.append(": ").append(problem.message(Locale.ENGLISH)).toString());
  }
}
