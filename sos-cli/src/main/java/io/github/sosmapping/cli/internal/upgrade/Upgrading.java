package io.github.sosmapping.cli.internal.upgrade;

import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.cli.internal.input.Unpacked;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.SchemaMigration;
import io.github.sosmapping.json.SchemaVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Reads sources, brings their documents to another version, and writes them where they belong. */
public final class Upgrading {

  private static final int TOO_LONG = -2;
  private static final int CHUNK = 64 * 1024;

  private final ReadLimits limits = ReadLimits.standard();
  private final SchemaMigration migration;
  private final SchemaVersion version;
  private final boolean dryRun;
  private final Console console;

  /**
   * Prepares a run.
   *
   * @param dryRun whether nothing is to be written
   */
  public Upgrading(
      SchemaMigration migration, SchemaVersion version, boolean dryRun, Console console) {
    this.migration = migration;
    this.version = version;
    this.dryRun = dryRun;
    this.console = console;
  }

  /**
   * Does it all and returns the exit code.
   *
   * @param logFile where the logs go; null for nowhere
   * @throws IOException if something cannot be written
   */
  public int run(List<Targets> targets, @Nullable Path logFile) throws IOException {
    try (LogFile log = LogFile.open(dryRun ? null : logFile)) {
      Upgrade upgrade = new Upgrade(migration, version.shown(), log, console);
      for (Targets target : targets) {
        run(target, upgrade);
      }
      log.finish();
      console.err().println(upgrade.summary(dryRun));
      return upgrade.exitCode();
    }
  }

  private void run(Targets target, Upgrade upgrade) throws IOException {
    Source source = target.source();
    if (source.kind() == Source.Kind.UNUSABLE) {
      upgrade.unusable(source, ProblemCode.CANNOT_READ);
      return;
    }
    try (InputStream from = open(source)) {
      Unpacked in = unpacked(from);
      if (dryRun) {
        copy(source, in.stream(), OutputStream.nullOutputStream(), upgrade);
        return;
      }
      Path file = target.file();
      if (file != null && file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      try (Sink sink = file == null ? Sink.standardOutput(console) : Sink.file(file)) {
        OutputStream out = isPacked(target, in) ? new GZIPOutputStream(sink, CHUNK) : sink;
        if (copy(source, in.stream(), out, upgrade)) {
          if (out instanceof GZIPOutputStream packed) {
            packed.finish();
          }
          sink.finish();
        }
        // What was not finished leaves no trace in a file.
      }
    } catch (Unread e) {
      upgrade.unusable(source, ProblemCode.CANNOT_READ);
    }
  }

  // A file that is replaced stays packed or not; for another one its name says which.
  private static boolean isPacked(Targets target, Unpacked in) {
    Path file = target.file();
    return file != null
        && (file.equals(target.source().path())
            ? in.wasPacked()
            : file.toString().toLowerCase(Locale.ROOT).endsWith(".gz"));
  }

  /** The input failed, as opposed to the output. */
  private static final class Unread extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private InputStream open(Source source) throws Unread {
    try {
      return source.path() == null ? console.in() : Files.newInputStream(source.path());
    } catch (IOException | SecurityException e) {
      throw new Unread();
    }
  }

  private static Unpacked unpacked(InputStream in) throws Unread {
    try {
      return Unpacked.of(in);
    } catch (IOException e) {
      throw new Unread();
    }
  }

  /** Copies documents; false when there is nothing worth writing. */
  private boolean copy(Source source, InputStream in, OutputStream out, Upgrade upgrade)
      throws IOException {
    if (source.kind() == Source.Kind.LINES) {
      return copyLines(source, in, out, upgrade);
    }
    byte[] all = readAll(in);
    if (source.kind() == Source.Kind.STANDARD_INPUT && isLines(all)) {
      return copyLines(source, new ByteArrayInputStream(all), out, upgrade);
    }
    byte[] after = upgrade.apply(source, 0, all);
    if (after == null) {
      return false;
    }
    out.write(after);
    return true;
  }

  private byte[] readAll(InputStream in) throws Unread {
    try {
      // One byte more than allowed is enough to know that there is too much.
      return in.readNBytes(limits.maxBytes() + 1);
    } catch (IOException e) {
      throw new Unread();
    }
  }

  // Many documents have a whole one on the first line.
  private static boolean isLines(byte[] all) {
    int end = 0;
    while (end < all.length && all[end] != '\n') {
      end++;
    }
    int last = end - 1;
    while (last >= 0 && all[last] <= ' ') {
      last--;
    }
    return last >= 0 && all[last] == '}' && end < all.length - 1;
  }

  /** Copies lines; what cannot be brought to the version stays as it is, so that none gets lost. */
  private boolean copyLines(Source source, InputStream in, OutputStream out, Upgrade upgrade)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (long number = 1; ; number++) {
      line.reset();
      int end = readLine(in, line);
      byte[] json = line.toByteArray();
      boolean tooLong = end == TOO_LONG;
      if (tooLong) {
        upgrade.unusable(source, ProblemCode.TOO_LARGE);
      }
      boolean blank = new String(json, StandardCharsets.ISO_8859_1).isBlank();
      byte[] after = tooLong || blank ? null : upgrade.apply(source, number, json);
      out.write(after == null ? json : after);
      while (end == TOO_LONG) {
        line.reset();
        end = readLine(in, line);
        out.write(line.toByteArray());
      }
      if (end == '\n') {
        out.write('\n');
      } else {
        return true;
      }
    }
  }

  /** Reads a line without its end, or as much of it as a document may have. */
  private int readLine(InputStream in, ByteArrayOutputStream line) throws Unread {
    try {
      while (line.size() <= limits.maxBytes()) {
        int b = in.read();
        if (b < 0 || b == '\n') {
          return b;
        }
        line.write(b);
      }
      return TOO_LONG;
    } catch (IOException e) {
      throw new Unread();
    }
  }
}
