package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.Beside;
import io.github.sosmapping.cli.internal.check.Check;
import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Sources;
import io.github.sosmapping.cli.internal.report.ChainFormat;
import io.github.sosmapping.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sos chain}: how harm, danger, goal, scale, step and rule hang together. */
@Command(
    name = "chain",
    description = {
      "Follows the line of each danger statement: from the harm it rests on to the goals that answer"
          + " it, the scales, the next steps and the rules of the plan, and asks where it does not go"
          + " on.",
      "",
      "The words of a record appear only with --quote. A line that goes all the way does not mean"
          + " that a child is safe.",
    },
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes; a line that does not go on changes none of them:%n",
    exitCodeList = {
      "0:every document holds a record",
      "1:a document is invalid",
      "2:something could not be read or does not exist, or the command was used wrongly; wins over 1",
      "3:a fault of this program; wins over 2",
    })
final class ChainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders with all *.json and *.ndjson in them and below, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.FormatOfChain.class,
      description = "text (for people; the default) or ndjson (one object a document, as it goes).")
  private ChainFormat format = ChainFormat.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The day on which plans are in force; today where none is given.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--quote",
      description = "Quotes each part in the words of the record, up to 200 characters.")
  private boolean quote;

  @Option(names = "--entry-ids", description = "Lets ndjson name each part by its id, too.")
  private boolean entryIds;

  private final Console console;

  ChainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Sink sink = Sink.standardOutput(console);
    Setting setting = setting();
    Progress progress = Progress.on(console, console.outIsTerminal());
    Check check = new Check(setting, format.open(sink, setting), progress, Beside.NOTHING, 1);
    try {
      check.run(Sources.of(paths), new Documents(console.in()));
      sink.finish();
    } catch (NotWritten e) {
      if (!e.readerLeft()) {
        console.complain("the output could not be written to its end");
        return ExitCode.UNUSABLE;
      }
    } finally {
      progress.end();
    }
    if (check.summary().documents() == 0) {
      console.complain("no records there (*.json, *.ndjson), so there is no line to follow");
    }
    return check.summary().exitCode();
  }

  // A picture, not a judgement: no rule looks.
  private Setting setting() {
    return new Setting(
        RuleSet.builder("none").build(),
        asOf != null ? asOf : LocalDate.now(console.clock()),
        Locale.ENGLISH,
        quote,
        entryIds,
        FailOn.ERROR,
        Long.MAX_VALUE,
        console.outIsTerminal() && console.colour());
  }
}
