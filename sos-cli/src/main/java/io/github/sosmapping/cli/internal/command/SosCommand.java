package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.Version;
import io.github.sosmapping.rules.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command itself; what it does is up to the commands below it. */
@Command(
    name = Version.NAME,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = SosCommand.Versions.class,
    description = {
      "Looks at records of child-protection work in the manner of Signs of Safety and points out"
          + " what deserves a second look.",
      "",
      "A report without findings does not mean that a child is safe.",
    },
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n")
final class SosCommand {

  /** The three numbers that a result depends on. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        Version.NAME + " " + Version.text(),
        "rules " + RuleSet.standard().id(),
        "schema " + UpgradeCommand.versions()
      };
    }
  }
}
