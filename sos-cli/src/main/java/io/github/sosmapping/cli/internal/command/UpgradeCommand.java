package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.upgrade.Targets;
import io.github.sosmapping.cli.internal.upgrade.Upgrading;
import io.github.sosmapping.json.SchemaMigration;
import io.github.sosmapping.json.SchemaVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sos upgrade}: records in another schema version. */
@Command(
    name = "upgrade",
    description = {
      "Brings records to another schema version. Upwards nothing gets lost; downwards it says what"
          + " would be lost, and leaves such a record as it is.",
      "",
      "Without --output or --in-place the one document named goes to standard output.",
    },
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is in that version now",
      "1:a document is invalid, or would lose something and was left as it is",
      "2:something could not be read or written, or the command was used wrongly; wins over 1",
      "3:a fault of this program; wins over 2",
    })
final class UpgradeCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders with all *.json and *.ndjson in them and below, or - for standard input."
              + " Each may be packed by gzip; in folders such files end in .gz.")
  private List<String> paths = List.of();

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "The schema version; the newest that is released where none is given.")
  private @Nullable String to;

  @Option(
      names = "--output",
      paramLabel = "PLACE",
      description =
          "Writes to a file; to a folder where there is more than one file to write. What is called"
              + " .gz is packed.")
  private @Nullable Path output;

  @Option(names = "--replace", description = "Lets --output replace files that exist.")
  private boolean replace;

  @Option(
      names = "--in-place",
      description = "Replaces the files that are read; packed ones stay packed.")
  private boolean inPlace;

  @Option(
      names = "--allow-loss",
      description = "Leaves out what the version cannot say; the log keeps it.")
  private boolean allowLoss;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description =
          "Writes every change to a file, one document a line. It keeps what was left out, so it can"
              + " hold words of records.")
  private @Nullable Path log;

  @Option(names = "--dry-run", description = "Says what would be done and writes nothing.")
  private boolean dryRun;

  private final Console console;

  UpgradeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SchemaVersion version = to == null ? SchemaVersion.newest() : SchemaVersion.of(to).orElse(null);
    if (version == null) {
      console.complain("there is no schema version " + to + " here. There are: " + versions());
      return ExitCode.UNUSABLE;
    }
    if (!version.isReleased()) {
      console.complain("version " + version.shown() + " is not released; do not store it");
    }
    SchemaMigration migration = SchemaMigration.to(version);
    try {
      return new Upgrading(allowLoss ? migration.leavingOut() : migration, version, dryRun, console)
          .run(targets(), log);
    } catch (Targets.Unsuitable e) {
      console.complain(String.valueOf(e.getMessage()));
    } catch (NotWritten e) {
      if (e.readerLeft()) {
        return ExitCode.NOTHING;
      }
      console.complain("the output could not be written to its end");
    } catch (IOException e) {
      console.complain("something cannot be written there");
    }
    return ExitCode.UNUSABLE;
  }

  private List<Targets> targets() throws Targets.Unsuitable {
    if (inPlace) {
      return Targets.inPlace(paths);
    }
    if (output != null) {
      return Targets.below(paths, output, replace);
    }
    return dryRun ? Targets.nowhere(paths) : Targets.toStandardOutput(paths);
  }

  static String versions() {
    return Arrays.stream(SchemaVersion.values())
        .map(SchemaVersion::shown)
        .collect(Collectors.joining(", "));
  }
}
