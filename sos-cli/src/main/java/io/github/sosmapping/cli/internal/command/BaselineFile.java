package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.config.Baseline;
import io.github.sosmapping.config.BaselineKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The file of a baseline: read with its key, and written whole or not at all. */
final class BaselineFile {

  @Option(
      names = "--baseline",
      required = true,
      paramLabel = "FILE",
      description = "The file of the baseline.")
  private Path file = Path.of("");

  @Mixin private KeyChoice key = new KeyChoice();

  BaselineKey key(Console console) throws NotUsable {
    return key.read(console);
  }

  boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  Path path() {
    return file;
  }

  Baseline read(Console console) throws NotUsable {
    return OwnFile.value(console, file, Baseline.read(file, key(console)));
  }

  void write(Console console, Baseline baseline) throws NotUsable {
    try (Sink sink = Sink.file(file)) {
      sink.write(baseline.write());
      sink.finish();
    } catch (IOException | NotWritten e) {
      console.complain("the baseline cannot be written there: " + file);
      throw new NotUsable();
    }
  }

  /** Says that some documents could not be looked at; they are not in the baseline. */
  static int afterRun(Console console, Summary summary) {
    long unread = summary.invalid() + summary.unreadable();
    if (unread > 0) {
      console.complain("documents that could not be read as records: " + unread);
      return ExitCode.UNUSABLE;
    }
    if (!summary.failedRules().isEmpty()) {
      console.complain(
          "a fault of this program: these rules failed: "
              + String.join(", ", summary.failedRules()));
      return ExitCode.FAULT;
    }
    return ExitCode.NOTHING;
  }

  /** Tells what a baseline holds now. */
  static void tell(Console console, String what, Baseline baseline) {
    Printing.print(
        console,
        out ->
            out.print(
                "%sfindings %d, records %d\n"
                    .formatted(what, baseline.findingCount(), baseline.recordCount())));
  }
}
