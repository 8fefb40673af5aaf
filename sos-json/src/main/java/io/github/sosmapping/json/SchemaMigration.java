package io.github.sosmapping.json;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.internal.migration.Patch;
import io.github.sosmapping.json.internal.migration.Trimming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Brings documents from one schema version to another.
 *
 * <p>Upwards nothing gets lost: the record read from the new document equals the one read from the
 * old, and everything else stays as it was, in the same order and with all digits. Downwards only
 * what the older version can say; anything else is told first, and left out only when asked for.
 * Every change stands in a log that can be replayed and taken back. Never throws for bad input.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchemaMigration {

  // What was within the limits is not refused because it is written a little longer now.
  private static final ReadLimits UNLIMITED =
      new ReadLimits(Integer.MAX_VALUE, 500, Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

  private final SchemaVersion target;
  private final RecordReader reader;
  private final boolean lossy;

  private SchemaMigration(SchemaVersion target, RecordReader reader, boolean lossy) {
    this.target = target;
    this.reader = reader;
    this.lossy = lossy;
  }

  /**
   * Returns the migration to a version, which may also be a draft.
   *
   * @param target the version that documents shall be in
   */
  public static SchemaMigration to(SchemaVersion target) {
    return new SchemaMigration(target, RecordReader.create(), false);
  }

  /** Returns this migration with other limits for what is read. */
  public SchemaMigration within(ReadLimits limits) {
    return new SchemaMigration(target, RecordReader.create(limits), lossy);
  }

  /** Returns this migration, but leaving out what the target cannot say. */
  public SchemaMigration leavingOut() {
    return new SchemaMigration(target, reader, true);
  }

  /** Brings one document to the target version. */
  public MigrationResult apply(byte[] json) {
    ReadResult read = reader.read(json);
    if (!(read instanceof ReadResult.Readable readable)) {
      return new MigrationResult.NotARecord(read);
    }
    SchemaVersion from = readable.version();
    if (from == target) {
      return new MigrationResult.Migrated(json, from, new MigrationLog(from, target, List.of()));
    }
    List<MigrationLog.Change> changes = new ArrayList<>();
    if (target.compareTo(from) < 0) {
      Trimming trimming = Trimming.of(json, target);
      if (!trimming.losses().isEmpty() && !lossy) {
        return new MigrationResult.WouldLose(from, trimming.losses());
      }
      changes.addAll(trimming.changes());
    }
    changes.add(
        new MigrationLog.Change(
            MigrationLog.Operation.REPLACE,
            "/schemaVersion",
            Optional.of('"' + from.text() + '"'),
            Optional.of('"' + target.text() + '"')));
    MigrationLog log = new MigrationLog(from, target, changes);
    byte[] migrated = Patch.apply(json, changes);
    requireSame(readable.record(), migrated);
    return new MigrationResult.Migrated(migrated, from, log);
  }

  // A child's history depends on it, so it is looked at and not believed.
  private void requireSame(FamilyRecord before, byte[] migrated) {
    RecordWriter writer = RecordWriter.compact().in(target).leavingOut();
    boolean same =
        RecordReader.create(UNLIMITED).read(migrated) instanceof ReadResult.Readable after
            && after.version() == target
            && Arrays.equals(writer.write(after.record()), writer.write(before));
    if (!same) {
      throw new IllegalStateException("the migrated document does not say the same");
    }
  }
}
