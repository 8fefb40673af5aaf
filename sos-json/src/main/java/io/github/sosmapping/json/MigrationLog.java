package io.github.sosmapping.json;

import io.github.sosmapping.json.internal.migration.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was changed in a document to bring it from one schema version to another: enough to do the
 * same again, and to take it back.
 *
 * <p>Written as JSON: the versions, and a list of changes in the manner of JSON Patch (RFC 6902),
 * each with the value that stood there before. A program that knows JSON Patch can apply the list.
 * What an older version cannot say is kept here, so a log can hold words of the record: keep it as
 * carefully as the record itself. {@link #toString} shows none of them. Immutable and thread-safe.
 */
public final class MigrationLog {

  /** The kinds of change. */
  public enum Operation {
    /** A property is added. */
    ADD,
    /** A property is taken away. */
    REMOVE,
    /** A property gets another value. */
    REPLACE
  }

  /**
   * One change.
   *
   * @param operation its kind
   * @param pointer JSON Pointer to the property
   * @param before the value before, as JSON; absent when it is added
   * @param after the value after, as JSON; absent when it is taken away
   */
  public record Change(
      Operation operation, String pointer, Optional<String> before, Optional<String> after) {

    /**
     * Insists that the values fit the kind.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Change {
      if (before.isPresent() == (operation == Operation.ADD)
          || after.isPresent() == (operation == Operation.REMOVE)) {
        throw new IllegalArgumentException("the values of a change must fit its kind");
      }
    }

    /** Returns the change that takes this one back. */
    public Change reversed() {
      Operation back =
          switch (operation) {
            case ADD -> Operation.REMOVE;
            case REMOVE -> Operation.ADD;
            case REPLACE -> Operation.REPLACE;
          };
      return new Change(back, pointer, after, before);
    }

    /** Shows kind and place, and no value. */
    @Override
    public String toString() {
      return operation + " " + pointer;
    }
  }

  private final SchemaVersion from;
  private final SchemaVersion to;
  private final List<Change> changes;

  /** Creates a log; see {@link SchemaMigration} for where logs come from. */
  public MigrationLog(SchemaVersion from, SchemaVersion to, List<Change> changes) {
    this.from = from;
    this.to = to;
    this.changes = List.copyOf(changes);
  }

  /**
   * Reads a log that {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is none; the message tells nothing of it
   */
  public static MigrationLog parse(byte[] json) {
    return Patch.parse(json);
  }

  /** Returns the version the document was in. */
  public SchemaVersion from() {
    return from;
  }

  /** Returns the version the document was brought to. */
  public SchemaVersion to() {
    return to;
  }

  /** Returns the changes in the order they were made. */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Makes the same changes in a document.
   *
   * @return the document in the version {@link #to()}, byte for byte what the migration returned
   * @throws IllegalArgumentException if the document is not the one this log was made from; the
   *     message tells nothing of it
   */
  public byte[] replay(byte[] json) {
    return changes.isEmpty() ? json.clone() : Patch.apply(json, changes);
  }

  /** Returns the log that takes these changes back, what was left out included. */
  public MigrationLog reversed() {
    List<Change> back = new ArrayList<>();
    for (Change change : changes) {
      back.add(0, change.reversed());
    }
    return new MigrationLog(to, from, back);
  }

  /** Returns this log as JSON on one line, in UTF-8. */
  public byte[] toJson() {
    return Patch.write(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MigrationLog log
        && log.from == from
        && log.to == to
        && log.changes.equals(changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** Shows versions and the number of changes, and nothing of the record. */
  @Override
  public String toString() {
    return "MigrationLog{" + from + " to " + to + ", changes=" + changes.size() + "}";
  }
}
