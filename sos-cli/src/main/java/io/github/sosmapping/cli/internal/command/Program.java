package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program: from arguments to an exit code. */
public final class Program {

  private static final int WIDTH = 100;
  private static final String OURS = "io.github.sosmapping.";

  private static final OptionSpec HELP =
      OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build();
  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version")
          .versionHelp(true)
          .description("Shows the versions of the program, the rules and the schema.")
          .build();

  private Program() {}

  /** Runs the program and returns its exit code; never throws. */
  public static int run(Console console, String... arguments) {
    try {
      StringWriter help = new StringWriter();
      int code = commandLine(console, help, arguments).execute(arguments);
      if (help.getBuffer().isEmpty()) {
        return code;
      }
      return Printing.print(console, out -> out.print(help.toString()));
    } catch (Exception | Error e) {
      return fault(console, e);
    }
  }

  private static CommandLine commandLine(Console console, StringWriter help, String[] arguments) {
    CommandLine line = new CommandLine(new SosCommand());
    Map<String, Supplier<Object>> commands = commands(console);
    String first = arguments.length == 0 ? "" : arguments[0];
    // Finding out what a command takes costs time at every start, so the others are left out.
    commands.forEach(
        (name, command) -> {
          if (name.equals(first) || !commands.containsKey(first)) {
            line.addSubcommand(command.get());
          }
        });
    line.getCommandSpec().addOption(VERSION);
    line.getCommandSpec().addOption(HELP);
    line.getSubcommands().values().forEach(command -> command.getCommandSpec().addOption(HELP));
    return line.setOut(new PrintWriter(help, true))
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        // A file may be called @something.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, parsed) -> wrongUse(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> fault(console, e));
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console));
    commands.put("chain", () -> new ChainCommand(console));
    commands.put("words", () -> new WordsCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("upgrade", () -> new UpgradeCommand(console));
    commands.put("generate", () -> new GenerateCommand(console));
    commands.put("baseline", () -> baseline(console));
    return commands;
  }

  private static CommandLine baseline(Console console) {
    CommandLine line =
        new CommandLine(new BaselineCommand())
            .addSubcommand(new BaselineCreateCommand(console))
            .addSubcommand(new BaselineUpdateCommand(console))
            .addSubcommand(new BaselinePurgeCommand(console))
            .addSubcommand(new BaselineKeyCommand(console));
    line.getSubcommands().values().forEach(command -> command.getCommandSpec().addOption(HELP));
    return line;
  }

  private static int wrongUse(Console console, ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    console.complain(String.valueOf(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, console.err());
    // Not the whole help, under which the message would get lost.
    Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
    console.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
    console.err().println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.UNUSABLE;
  }

  // Where it happened helps us mend it; what was said about it could quote a record.
  private static int fault(Console console, Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    console.complain(
        "a fault of this program, not of your records: "
            + fault.getClass().getSimpleName()
            + place
            + ". Please report this line.");
    return ExitCode.FAULT;
  }
}
