package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.report.RuleExplanation;
import io.github.sosmapping.core.internal.NearestNames;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sos explain}: the page on one rule. */
@Command(
    name = "explain",
    description = "Prints the page on a rule: what it notices, why, and when it is fine as it is.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RULE", description = "Id of the rule, as in reports; former ids too.")
  private String id = "";

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String wanted = id.toUpperCase(Locale.ROOT);
    List<RuleLabel> labels =
        RuleSet.standard().entries().stream().map(RuleSet.Entry::label).toList();
    Optional<RuleLabel> found =
        labels.stream().filter(label -> label.id().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      found = labels.stream().filter(label -> label.formerIds().contains(wanted)).findFirst();
    }
    if (found.isEmpty()) {
      complain(wanted, labels);
      return ExitCode.UNUSABLE;
    }
    String text = RuleExplanation.of(found.get());
    return Printing.print(console, out -> out.print(text));
  }

  private void complain(String wanted, List<RuleLabel> labels) {
    List<String> near = NearestNames.to(wanted, labels.stream().map(RuleLabel::id).toList());
    String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    console.complain("there is no rule " + id + "." + hint + " All rules: sos rules");
  }
}
