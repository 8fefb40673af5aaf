package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.AcknowledgementFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the acknowledgements beside the records. */
final class AcknowledgedChoice {

  @Option(
      names = "--acknowledged",
      paramLabel = "FILE",
      description =
          "Findings that somebody looked at and that stand for now, as described by sos schema"
              + " acknowledgements.")
  private @Nullable Path file;

  AcknowledgementFile read(Console console) throws NotUsable {
    return file == null
        ? AcknowledgementFile.none()
        : OwnFile.value(console, file, AcknowledgementFile.read(file));
  }
}
