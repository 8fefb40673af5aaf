package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.report.ReportSchemas;
import io.github.sosmapping.config.FileFormat;
import io.github.sosmapping.json.SchemaVersion;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sos schema}: the JSON Schemas of records, of the files beside them and of reports. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema that records keep to, or that of another file or a report.")
final class SchemaCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "VERSION",
      description =
          "Version of the schema of records, the newest released one where none is given; or config,"
              + " acknowledgements, baseline; or, of what this program writes, report, report-line,"
              + " words.")
  private @Nullable String version;

  @Option(names = "--list", description = "Lists the versions; a draft is marked as one.")
  private boolean list;

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list) {
      return Printing.print(
          console,
          out -> {
            for (SchemaVersion each : SchemaVersion.values()) {
              out.print(each.shown() + "\n");
            }
          });
    }
    Optional<byte[]> other = Optional.ofNullable(version).flatMap(SchemaCommand::other);
    if (other.isPresent()) {
      return Printing.print(console, out -> out.write(other.get()));
    }
    Optional<SchemaVersion> found =
        version == null ? Optional.of(SchemaVersion.newest()) : SchemaVersion.of(version);
    if (found.isEmpty()) {
      console.complain(
          "there is no schema version "
              + version
              + " here. There are: "
              + UpgradeCommand.versions()
              + ", "
              + String.join(", ", FileFormat.texts())
              + ", "
              + String.join(", ", ReportSchemas.names()));
      return ExitCode.UNUSABLE;
    }
    if (!found.get().isReleased()) {
      console.complain("version " + found.get().shown() + " is not released; it may still change");
    }
    byte[] schema = found.get().schema();
    return Printing.print(console, out -> out.write(schema));
  }

  private static Optional<byte[]> other(String name) {
    return FileFormat.of(name).map(FileFormat::schema).or(() -> ReportSchemas.named(name));
  }
}
