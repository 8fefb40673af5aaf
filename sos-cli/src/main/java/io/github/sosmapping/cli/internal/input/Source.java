package io.github.sosmapping.cli.internal.input;

import io.github.sosmapping.cli.internal.console.Printable;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something documents come from.
 *
 * @param name what it is called in reports: the path as it was given or found, or {@code -}
 * @param kind how it is read
 * @param path where it is; null for standard input and where there is no such path
 */
public record Source(String name, Kind kind, @Nullable Path path) {

  /** Name of standard input, as an argument and in reports. */
  public static final String STANDARD_INPUT = "-";

  private static final String DOCUMENT_ENDING = ".json";
  private static final String LINES_ENDING = ".ndjson";
  private static final String PACKED_ENDING = ".gz";

  /** How a source is read. */
  public enum Kind {
    /** As one document. */
    DOCUMENT,
    /** As documents line by line. */
    LINES,
    /** As one or the other, whichever comes in. */
    STANDARD_INPUT,
    /** Not at all: it is missing, locked, leads in a circle, or is no file. */
    UNUSABLE
  }

  static Source standardInput() {
    return new Source(STANDARD_INPUT, Kind.STANDARD_INPUT, null);
  }

  static Source file(Path path) {
    Kind kind = endsWith(path, LINES_ENDING) ? Kind.LINES : Kind.DOCUMENT;
    return new Source(Printable.encodable(path.toString()), kind, path);
  }

  static Source unusable(String name) {
    return new Source(Printable.encodable(name), Kind.UNUSABLE, null);
  }

  /** Tells whether a file in a folder is meant by naming the folder. */
  static boolean isRecordFile(Path path) {
    return endsWith(path, DOCUMENT_ENDING) || endsWith(path, LINES_ENDING);
  }

  // Whether it is really packed is seen when it is read.
  private static boolean endsWith(Path path, String ending) {
    Path name = path.getFileName();
    if (name == null) {
      return false;
    }
    String text = name.toString().toLowerCase(Locale.ROOT);
    return text.endsWith(ending) || text.endsWith(ending + PACKED_ENDING);
  }
}
