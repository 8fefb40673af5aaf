package io.github.sosmapping.cli;

import io.github.sosmapping.cli.internal.check.Beside;
import io.github.sosmapping.cli.internal.check.Check;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Sources;
import io.github.sosmapping.cli.internal.report.Format;
import io.github.sosmapping.rules.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A run with the sample rules instead of the catalogue, for reports that stay the same. */
public final class ReportRun {

  private Format format = Format.TEXT;
  private RuleSet ruleSet = SampleRules.set();
  private FailOn failOn = FailOn.ERROR;
  private boolean quote;
  private boolean colour;
  private long maxFindings = Long.MAX_VALUE;

  /** What came of it. */
  public record Result(String report, Summary summary) {}

  /** Sets the format. */
  public ReportRun format(Format value) {
    format = value;
    return this;
  }

  /** Sets the rules. */
  public ReportRun rules(RuleSet value) {
    ruleSet = value;
    return this;
  }

  /** Sets the level. */
  public ReportRun failOn(FailOn value) {
    failOn = value;
    return this;
  }

  /** Allows quotes. */
  public ReportRun quoting() {
    quote = true;
    return this;
  }

  /** Writes for a terminal. */
  public ReportRun inColour() {
    colour = true;
    return this;
  }

  /** Limits the findings. */
  public ReportRun atMost(long findings) {
    maxFindings = findings;
    return this;
  }

  /** Checks records by their names. */
  public Result check(String... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    Console console = Sos.console(in, out, new StringWriter());
    Setting setting =
        new Setting(
            ruleSet,
            LocalDate.of(2026, 6, 30),
            Locale.ENGLISH,
            quote,
            false,
            failOn,
            maxFindings,
            colour);
    Sink sink = Sink.standardOutput(console);
    Check check =
        new Check(
            setting, format.open(sink, setting), Progress.on(console, true), Beside.NOTHING, 1);
    List<String> paths = Arrays.stream(records).map(Sos::record).toList();
    check.run(Sources.of(paths), new Documents(in));
    sink.finish();
    return new Result(out.toString(StandardCharsets.UTF_8), check.summary());
  }
}
