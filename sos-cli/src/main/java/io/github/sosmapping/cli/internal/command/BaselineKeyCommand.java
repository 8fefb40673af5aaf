package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.BaselineKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sos baseline key}: a new key by chance. */
@Command(
    name = "key",
    description =
        "Prints a new key. Keep it in a file that only the agency can read, apart from the baseline.")
final class BaselineKeyCommand implements Callable<Integer> {

  private final Console console;

  BaselineKeyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    byte[] key = new byte[BaselineKey.LEAST_BYTES];
    new SecureRandom().nextBytes(key);
    String text = HexFormat.of().formatHex(key);
    return Printing.print(console, out -> out.print(text + "\n"));
  }
}
