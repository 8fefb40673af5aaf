package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.Beside;
import io.github.sosmapping.cli.internal.check.Check;
import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.cli.internal.input.Sources;
import io.github.sosmapping.cli.internal.report.Format;
import io.github.sosmapping.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code sos check}: reads records and reports what is wrong with them or deserves a second look.
 */
@Command(
    name = "check",
    description = {
      "Reads records and reports what deserves a second look: what we are worried about, what is"
          + " working well, what needs to happen.",
      "",
      "The words of a record appear in a report only with --quote. A report without findings does"
          + " not mean that a child is safe.",
    },
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes, whatever the format and wherever the report goes:%n",
    exitCodeList = {
      "0:nothing at or above the level of --fail-on",
      "1:something was; an invalid document counts as an error",
      "2:something could not be read or does not exist, there was nothing to read, the report could"
          + " not be written, or the command was used wrongly; wins over 1",
      "3:a fault of this program, also when a single rule failed; wins over 2",
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders with all *.json and *.ndjson in them and below, or - for standard input."
              + " A file *.ndjson holds one record a line; so does standard input when its first"
              + " line is a whole object. Each may be packed by gzip; in folders such files end in"
              + " .gz.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.ReportFormat.class,
      description =
          "text (for people; the default), json, ndjson (one object a document, as it goes), sarif"
              + " or junit.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes the report to a file, which changes only when the report is whole.")
  private @Nullable Path output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description =
          "The day from which dates are judged, as 2026-11-01; today where none is given.")
  private @Nullable LocalDate asOf;

  @Mixin private RuleChoice rules = new RuleChoice();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      converter = Converters.Level.class,
      description =
          "Ends with 1 from this severity on: error (the default), warning, advice, never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--quote",
      description = "Lets the report quote the words a finding is about, up to 200 characters.")
  private boolean quote;

  @Option(
      names = "--entry-ids",
      description =
          "Lets json and ndjson name the entry each finding belongs to, as an acknowledgement does.")
  private boolean entryIds;

  @Mixin private BesideChoice beside = new BesideChoice();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      converter = Converters.Language.class,
      description = "The language of messages, as en-GB; English where there are none in it.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Lists at most so many findings in all; every one still counts.")
  private long maxFindings = Long.MAX_VALUE;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Converters.Threads.class,
      description =
          "Looks at so many documents at a time; as many as there are processors where none is"
              + " given. The report stays the same.")
  private int jobs;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      return check(rules.ruleSet(console), beside.read(console));
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
  }

  private int check(RuleSet ruleSet, Beside kept) {
    List<Source> sources = Sources.of(paths);
    if (output == null) {
      Sink sink = Sink.standardOutput(console);
      return run(sources, setting(ruleSet, console.outIsTerminal()), kept, sink);
    }
    refuseToOverwrite(sources, output);
    try (Sink sink = Sink.file(output)) {
      return run(sources, setting(ruleSet, false), kept, sink);
    } catch (IOException e) {
      console.complain("the report cannot be written there: " + output);
      return ExitCode.UNUSABLE;
    }
  }

  // One slip of the hand must not cost a record.
  private void refuseToOverwrite(List<Source> sources, Path file) {
    Path target = file.toAbsolutePath().normalize();
    for (Source source : sources) {
      Path path = source.path();
      if (path != null && path.toAbsolutePath().normalize().equals(target) && spec != null) {
        throw new ParameterException(
            spec.commandLine(), "The report would overwrite a file that is to be read: " + file);
      }
    }
  }

  private int run(List<Source> sources, Setting setting, Beside kept, Sink sink) {
    Progress progress = Progress.on(console, output == null && console.outIsTerminal());
    Check check = new Check(setting, format.open(sink, setting), progress, kept, threads());
    try {
      check.run(sources, new Documents(console.in()));
      sink.finish();
    } catch (NotWritten e) {
      return afterTrouble(e, check.summary());
    } finally {
      progress.end();
    }
    return conclude(check.summary());
  }

  private int threads() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
  }

  private Setting setting(RuleSet ruleSet, boolean onTerminal) {
    return new Setting(
        ruleSet,
        asOf != null ? asOf : LocalDate.now(console.clock()),
        language,
        quote,
        entryIds,
        failOn,
        maxFindings,
        onTerminal && console.colour());
  }

  private int afterTrouble(NotWritten trouble, Summary summary) {
    if (trouble.readerLeft()) {
      // Whoever reads has seen enough; what was seen so far decides.
      return summary.documents() == 0 ? ExitCode.NOTHING : summary.exitCode();
    }
    console.complain("the report could not be written to its end");
    return ExitCode.UNUSABLE;
  }

  private int conclude(Summary summary) {
    if (summary.documents() == 0) {
      console.complain("no records there (*.json, *.ndjson), so nothing was checked");
    }
    if (!summary.failedRules().isEmpty()) {
      console.complain(
          "a fault of this program: these rules failed: "
              + String.join(", ", summary.failedRules()));
    }
    return summary.exitCode();
  }
}
