package io.github.sosmapping.fuzz;

import io.github.sosmapping.json.MigrationLog;
import io.github.sosmapping.json.MigrationResult;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.SchemaMigration;
import io.github.sosmapping.json.SchemaVersion;
import java.util.Arrays;
import java.util.Optional;

/**
 * Any bytes as a document on its way between schema versions: it stays a record, its log can be
 * replayed and taken back, and what would be lost is told.
 */
public final class UpgradeTarget {

  private static final RecordReader READER = RecordReader.create();

  private UpgradeTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<SchemaVersion> before = version(bytes);
    for (SchemaVersion target : SchemaVersion.values()) {
      SchemaMigration migration = SchemaMigration.to(target);
      if (migration.apply(bytes) instanceof MigrationResult.WouldLose loss) {
        require(!loss.pointers().isEmpty(), "a loss of nothing");
        require(!upwards(before, target), "something is lost on the way up");
      }
      MigrationResult result = migration.leavingOut().apply(bytes);
      require(
          before.isPresent() == result instanceof MigrationResult.Migrated,
          "a record that goes nowhere, or what is no record goes somewhere");
      if (result instanceof MigrationResult.Migrated migrated) {
        look(bytes, target, migrated);
      }
    }
  }

  private static void look(byte[] bytes, SchemaVersion target, MigrationResult.Migrated migrated) {
    require(version(migrated.json()).equals(Optional.of(target)), "another version than asked for");
    MigrationLog log = MigrationLog.parse(migrated.log().toJson());
    require(log.equals(migrated.log()), "a log that changed when it was written");
    require(Arrays.equals(log.replay(bytes), migrated.json()), "a log that cannot be replayed");
    byte[] back = log.reversed().replay(migrated.json());
    require(sayTheSame(back, bytes), "a log that cannot be taken back");
  }

  private static boolean upwards(Optional<SchemaVersion> from, SchemaVersion target) {
    return from.isPresent() && from.get().compareTo(target) <= 0;
  }

  private static boolean sayTheSame(byte[] one, byte[] other) {
    return READER.read(one) instanceof ReadResult.Readable a
        && READER.read(other) instanceof ReadResult.Readable b
        && a.record().equals(b.record());
  }

  private static Optional<SchemaVersion> version(byte[] json) {
    return READER.read(json) instanceof ReadResult.Readable readable
        ? Optional.of(readable.version())
        : Optional.empty();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
