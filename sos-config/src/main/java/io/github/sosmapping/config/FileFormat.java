package io.github.sosmapping.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of an agency's own that this library reads, each with a JSON Schema. */
public enum FileFormat {
  /** A rule set of the agency's own. */
  CONFIG("1.0"),
  /** Acknowledgements kept beside the records. */
  ACKNOWLEDGEMENTS("1.0"),
  /** The findings there were when old records were taken over. */
  BASELINE("1.0");

  private final String version;

  FileFormat(String version) {
    this.version = version;
  }

  /** Returns the word for it, such as {@code config}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the version of the format that is read and written. */
  public String version() {
    return version;
  }

  /** Returns the words for all of them. */
  public static List<String> texts() {
    return Arrays.stream(values()).map(FileFormat::text).toList();
  }

  /** Returns the format of this name, if there is one. */
  public static Optional<FileFormat> of(String text) {
    return Arrays.stream(values()).filter(format -> format.text().equals(text)).findFirst();
  }

  /** Returns the JSON Schema of the format, as UTF-8. */
  public byte[] schema() {
    String name = "schema/" + text() + "-" + version + ".schema.json";
    try (InputStream in = FileFormat.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its own schema " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
