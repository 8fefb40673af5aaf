package io.github.sosmapping.json;

import java.util.List;

/**
 * Thrown when writing in a schema version would lose a part of the record that this version cannot
 * say.
 *
 * <p>Holds places and nothing of the record.
 */
public final class LossException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final SchemaVersion version;

  // Of the JDK's own making, and so serializable.
  @SuppressWarnings("serial")
  private final List<String> pointers;

  LossException(SchemaVersion version, List<String> pointers) {
    super(
        "schema version "
            + version
            + " cannot say what stands at "
            + String.join(", ", pointers)
            + "; write in a later version, or ask for it to be left out");
    this.version = version;
    this.pointers = List.copyOf(pointers);
  }

  /** Returns the schema version that cannot say it. */
  public SchemaVersion version() {
    return version;
  }

  /** Returns JSON Pointers to what would be lost, in the order of the document. */
  public List<String> pointers() {
    return pointers;
  }
}
