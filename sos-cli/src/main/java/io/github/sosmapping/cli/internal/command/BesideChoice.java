package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.Beside;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.AcknowledgementFile;
import io.github.sosmapping.config.Baseline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name what the agency keeps beside its records. */
final class BesideChoice {

  @Mixin private AcknowledgedChoice acknowledged = new AcknowledgedChoice();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that were there when this file was made count no longer.")
  private @Nullable Path baseline;

  @Mixin private KeyChoice key = new KeyChoice();

  /** Reads the files; says what is wrong with those that cannot be used. */
  Beside read(Console console) throws NotUsable {
    AcknowledgementFile file = acknowledged.read(console);
    if (baseline == null) {
      return new Beside(file, null);
    }
    // A baseline that is not there would let everything count: that must not go unnoticed.
    Baseline known = OwnFile.value(console, baseline, Baseline.read(baseline, key.read(console)));
    return new Beside(file, known);
  }
}
