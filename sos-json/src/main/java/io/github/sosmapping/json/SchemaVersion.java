package io.github.sosmapping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A version of the schema that this library can read.
 *
 * <p>The version of the schema, of the library and of the rule sets are three different numbers. A
 * document names the version it is written in; there is no default.
 */
public enum SchemaVersion {
  /** The first version. */
  V1_0("1.0", true),
  /**
   * A draft of the next version, with acknowledgements beside what was there before.
   *
   * <p>Not released: it may still change, and nothing should be stored or exchanged in it.
   */
  V1_1("1.1", false);

  private final String text;
  private final boolean released;

  SchemaVersion(String text, boolean released) {
    this.text = text;
    this.released = released;
  }

  /** The newest version that is released: the one this library writes unless told otherwise. */
  public static SchemaVersion newest() {
    return V1_0;
  }

  /** The version that knows everything a record can hold, draft or not. */
  static SchemaVersion latest() {
    return V1_1;
  }

  /** Tells whether this version is released, and so will never change again. */
  public boolean isReleased() {
    return released;
  }

  /** The versions this library reads, drafts too, oldest first, as they stand in documents. */
  public static List<String> supported() {
    return Arrays.stream(values()).map(SchemaVersion::text).toList();
  }

  /** Returns the version with this text, if this library can read it. */
  public static Optional<SchemaVersion> of(String text) {
    return Arrays.stream(values()).filter(version -> version.text.equals(text)).findFirst();
  }

  /** Returns the version as it stands in documents, such as {@code 1.0}. */
  public String text() {
    return text;
  }

  /** Returns the version as people should see it: a draft is marked as one. */
  public String shown() {
    return released ? text : text + " (draft)";
  }

  /** Returns the JSON Schema of this version, as UTF-8. */
  public byte[] schema() {
    String name = "schema/" + text + "/family-record.schema.json";
    // By our own class, never by the thread's loader: the schema travels with this library.
    try (InputStream in = SchemaVersion.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its own schema " + text);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the version as it stands in documents. */
  @Override
  public String toString() {
    return text;
  }
}
