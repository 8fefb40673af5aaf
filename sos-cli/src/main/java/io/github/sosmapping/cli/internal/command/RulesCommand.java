package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.report.RuleList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sos rules}: the catalogue. */
@Command(name = "rules", description = "Lists the rules of a set: id, severity, what is noticed.")
final class RulesCommand implements Callable<Integer> {

  /** The formats of the list. */
  enum ListFormat {
    /** A table for people. */
    TEXT,
    /** One JSON object. */
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.ListFormat.class,
      description = "text (the default) or json.")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private RuleChoice rules = new RuleChoice();

  @Option(names = "--sets", description = "Lists the rule sets that come with the program.")
  private boolean sets;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sets) {
      return Printing.print(console, RuleList::writeSets);
    }
    RuleList list;
    try {
      list = new RuleList(rules.ruleSet(console));
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
    return Printing.print(
        console,
        out -> {
          switch (format) {
            case TEXT -> list.writeTable(out);
            case JSON -> list.writeJson(out);
          }
        });
  }
}
