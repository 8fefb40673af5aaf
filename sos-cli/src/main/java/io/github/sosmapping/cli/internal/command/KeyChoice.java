package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.config.BaselineKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the key of a baseline. */
final class KeyChoice {

  private static final int MOST_BYTES = 64 * 1024;

  @Option(
      names = "--baseline-key",
      paramLabel = "FILE",
      description =
          "The key of the baseline, which only the agency has; sos baseline key makes one.")
  private @Nullable Path file;

  /** Reads the key. */
  BaselineKey read(Console console) throws NotUsable {
    if (file == null) {
      console.complain("a baseline needs its key: --baseline-key FILE");
      throw new NotUsable();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return BaselineKey.of(in.readNBytes(MOST_BYTES));
    } catch (IOException | SecurityException e) {
      console.complain("the key cannot be read: " + file);
    } catch (IllegalArgumentException e) {
      console.complain(file + ": " + e.getMessage());
    }
    throw new NotUsable();
  }
}
