package io.github.sosmapping.cli.internal.command;

import picocli.CommandLine.Command;

/** {@code sos baseline}: making, shrinking and purging a baseline; checks never do so. */
@Command(
    name = "baseline",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "For the time of taking over old records: remembers the findings there are, so that in checks"
          + " only new ones count.",
      "",
      "A baseline holds fingerprints under a key and counts, no words and no ids. It never grows.",
    },
    commandListHeading = "%nCommands:%n")
final class BaselineCommand {}
