package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of what this program writes. */
public final class ReportSchemas {

  private static final String VERSION = "1.0";
  private static final List<String> NAMES = List.of("report", "report-line", "words");

  private ReportSchemas() {}

  /** Returns the names by which they are asked for. */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns the schema of this name as UTF-8, if there is one. */
  public static Optional<byte[]> named(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static byte[] read(String name) {
    String file = name + "-" + VERSION + ".schema.json";
    try (InputStream in = Main.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own schema " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
