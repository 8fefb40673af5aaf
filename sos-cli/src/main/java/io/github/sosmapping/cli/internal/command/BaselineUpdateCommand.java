package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.Baseline;
import io.github.sosmapping.config.BaselineUpdate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sos baseline update}: forgets what has been mended. */
@Command(
    name = "update",
    sortOptions = false,
    description =
        "Forgets the findings that are no longer there. New findings are not added, and records that"
            + " are not among these stay as they are.")
final class BaselineUpdateCommand implements Callable<Integer> {

  @Mixin private BaselineFile file = new BaselineFile();

  @Mixin private BaselineRun records = new BaselineRun();

  private final Console console;

  BaselineUpdateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Baseline before = file.read(console);
      BaselineUpdate update = before.update();
      Summary summary = records.run(console, records.ruleSet(console), update::add);
      Baseline after = update.build();
      file.write(console, after);
      String forgotten =
          "forgotten: findings %d; new and not added: findings %d; left: "
              .formatted(before.findingCount() - after.findingCount(), update.freshCount());
      BaselineFile.tell(console, forgotten, after);
      return BaselineFile.afterRun(console, summary);
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
  }
}
