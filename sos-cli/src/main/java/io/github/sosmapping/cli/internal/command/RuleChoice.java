package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.RuleSetReader;
import io.github.sosmapping.core.internal.NearestNames;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.RuleSets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose the rules: a set that comes with the program, or a file. */
final class RuleChoice {

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description =
          "A rule set that comes with the program: standard (the default), or as sos rules --sets"
              + " lists them.")
  private @Nullable String set;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A rule set of your own, as described by sos schema config.")
  private @Nullable Path config;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Returns the rules to use; says what is wrong with the file where it cannot be used. */
  RuleSet ruleSet(Console console) throws NotUsable {
    if (config != null) {
      if (set != null) {
        throw wrongUse("--set and --config exclude each other; the file names its set in extends.");
      }
      return OwnFile.value(console, config, RuleSetReader.create().read(config));
    }
    String name = set == null ? "standard" : set;
    return RuleSets.named(name).orElseThrow(() -> wrongUse(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> near = NearestNames.to(name, RuleSets.names());
    return "There is no rule set "
        + name
        + (near.isEmpty()
            ? ". There are: " + String.join(", ", RuleSets.names())
            : ". Did you mean " + String.join(" or ", near) + "?");
  }

  private RuntimeException wrongUse(String message) {
    return spec == null
        ? new IllegalStateException("the options belong to no command")
        : new ParameterException(spec.commandLine(), message);
  }
}
