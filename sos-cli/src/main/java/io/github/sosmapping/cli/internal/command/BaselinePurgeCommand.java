package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.Baseline;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sos baseline purge}: removes everything about a record or a child. */
@Command(
    name = "purge",
    sortOptions = false,
    description = "Removes everything about records or children; it cannot be brought back.")
final class BaselinePurgeCommand implements Callable<Integer> {

  @Mixin private BaselineFile file = new BaselineFile();

  @Option(names = "--record", paramLabel = "ID", description = "Id of a record.")
  private List<String> records = List.of();

  @Option(
      names = "--child",
      paramLabel = "ID",
      description = "Id of a child; every record goes that names a child by it.")
  private List<String> children = List.of();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  BaselinePurgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (records.isEmpty() && children.isEmpty() && spec != null) {
      throw new ParameterException(spec.commandLine(), "Name a record or a child to remove.");
    }
    try {
      Baseline before = file.read(console);
      Baseline after = before;
      for (String id : records) {
        after = after.withoutRecord(id);
      }
      for (String id : children) {
        after = after.withoutChild(id);
      }
      file.write(console, after);
      int gone = before.recordCount() - after.recordCount();
      BaselineFile.tell(console, "removed: records " + gone + "; left: ", after);
      return ExitCode.NOTHING;
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
  }
}
