package io.github.sosmapping.cli;

import io.github.sosmapping.cli.internal.command.Program;
import io.github.sosmapping.cli.internal.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The program as somebody at a keyboard would start it, with streams a test can look at. */
public final class Sos {

  /** Records of invented families, in every condition. */
  public static final Path RECORDS = Path.of("src/test/resources/records");

  /** The formats of a report. */
  public static final List<String> FORMATS = List.of("text", "json", "ndjson", "sarif", "junit");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), ZoneOffset.UTC);

  private Sos() {}

  /** What came of a run. */
  public record Outcome(int code, String out, String err) {}

  /** Runs the program with nothing at standard input. */
  public static Outcome run(String... arguments) {
    return runWith("", arguments);
  }

  /** Runs the program with a text at standard input. */
  public static Outcome runWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter err = new StringWriter();
    int code = Program.run(console(in, out, err), arguments);
    return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Returns surroundings without a terminal, on the last day of June 2026. */
  public static Console console(InputStream in, OutputStream out, StringWriter err) {
    return new Console(in, out, new PrintWriter(err, true), CLOCK, false, false, false);
  }

  /** Returns the path of a record as an argument. */
  public static String record(String name) {
    return RECORDS.resolve(name).toString();
  }
}
