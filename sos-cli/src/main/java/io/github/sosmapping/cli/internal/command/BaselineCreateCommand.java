package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.Baseline;
import io.github.sosmapping.config.BaselineBuilder;
import io.github.sosmapping.rules.RuleSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sos baseline create}: the one way a baseline comes to be. */
@Command(
    name = "create",
    sortOptions = false,
    description = "Remembers the findings of records in a new file; an existing one is kept.")
final class BaselineCreateCommand implements Callable<Integer> {

  @Mixin private BaselineFile file = new BaselineFile();

  @Mixin private BaselineRun records = new BaselineRun();

  private final Console console;

  BaselineCreateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      if (file.exists()) {
        // Written over, it would forgive whatever came since.
        console.complain("there is a baseline already: " + file.path());
        return ExitCode.UNUSABLE;
      }
      RuleSet ruleSet = records.ruleSet(console);
      BaselineBuilder builder =
          Baseline.create(file.key(console), ruleSet.id(), records.asOf(console));
      Summary summary = records.run(console, ruleSet, builder::add);
      if (summary.readable() == 0) {
        console.complain("no records there, so there is no baseline");
        return ExitCode.UNUSABLE;
      }
      Baseline baseline = builder.build();
      file.write(console, baseline);
      BaselineFile.tell(console, "remembered: ", baseline);
      return BaselineFile.afterRun(console, summary);
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
  }
}
