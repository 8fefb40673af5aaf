package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.Beside;
import io.github.sosmapping.cli.internal.check.Check;
import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Sources;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The records a baseline is made of or compared with, and how they are looked at. */
final class BaselineRun {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or - with records, as for sos check.")
  private List<String> paths = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description =
          "The day from which dates are judged, as 2026-11-01; today where none is given.")
  private @Nullable LocalDate asOf;

  @Mixin private RuleChoice rules = new RuleChoice();

  @Mixin private AcknowledgedChoice acknowledged = new AcknowledgedChoice();

  LocalDate asOf(Console console) {
    return asOf != null ? asOf : LocalDate.now(console.clock());
  }

  RuleSet ruleSet(Console console) throws NotUsable {
    return rules.ruleSet(console);
  }

  /** Shows every record with its findings; what was acknowledged needs no baseline. */
  Summary run(Console console, RuleSet ruleSet, BiConsumer<FamilyRecord, List<Finding>> each)
      throws NotUsable {
    Setting setting =
        new Setting(
            ruleSet,
            asOf(console),
            Locale.ENGLISH,
            false,
            false,
            FailOn.NEVER,
            Long.MAX_VALUE,
            false);
    Report report =
        new Report() {
          @Override
          public void begin() {}

          @Override
          public void add(Checked checked) {
            Examination examination = checked.examination();
            if (examination != null) {
              checked.record().ifPresent(record -> each.accept(record, examination.findings()));
            }
          }

          @Override
          public void end(Summary summary) {}
        };
    Progress progress = Progress.on(console, false);
    Beside beside = new Beside(acknowledged.read(console), null);
    Check check = new Check(setting, report, progress, beside, 1);
    try {
      check.run(Sources.of(paths), new Documents(console.in()));
    } finally {
      progress.end();
    }
    return check.summary();
  }
}
