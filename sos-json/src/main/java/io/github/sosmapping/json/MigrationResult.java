package io.github.sosmapping.json;

import java.util.List;

/** What came of bringing a document to another schema version. */
public sealed interface MigrationResult {

  /**
   * The document says the same in the other version, or as much as that version can say.
   *
   * @param json the document in the other version; the very same bytes where it was in that version
   *     already
   * @param from the version it was in
   * @param log what was changed; holds what was left out, and so may hold words of the record
   */
  @SuppressWarnings("ArrayRecordComponent") // as large as a record can be; copying helps nobody
  record Migrated(byte[] json, SchemaVersion from, MigrationLog log) implements MigrationResult {

    /** Tells whether anything was changed. */
    public boolean isChanged() {
      return !log.changes().isEmpty();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
      return "Migrated{from=" + from + ", changes=" + log.changes().size() + "}";
    }
  }

  /**
   * The other version cannot say everything, and leaving it out was not asked for.
   *
   * @param from the version the document is in
   * @param pointers JSON Pointers to what would be lost, in the order of the document
   */
  record WouldLose(SchemaVersion from, List<String> pointers) implements MigrationResult {
    /** Copies the list. */
    public WouldLose {
      pointers = List.copyOf(pointers);
    }
  }

  /**
   * The document is not a record, so there is nothing to bring anywhere.
   *
   * @param why what came of reading it; never readable
   */
  record NotARecord(ReadResult why) implements MigrationResult {}
}
