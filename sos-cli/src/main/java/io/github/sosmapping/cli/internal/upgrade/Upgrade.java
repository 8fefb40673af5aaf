package io.github.sosmapping.cli.internal.upgrade;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.input.Document;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.json.MigrationResult;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.SchemaMigration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings documents to another version one by one, counts, and says what could not be done. */
final class Upgrade {

  private static final int MOST_PROBLEMS = 5;

  private final SchemaMigration migration;
  private final String version;
  private final LogFile log;
  private final Console console;

  private long documents;
  private long changed;
  private long refused;
  private int exitCode = ExitCode.NOTHING;

  Upgrade(SchemaMigration migration, String version, LogFile log, Console console) {
    this.migration = migration;
    this.version = version;
    this.log = log;
    this.console = console;
  }

  /**
   * Brings one document to the other version.
   *
   * @param line the line it stands on, or 0
   * @return what is to be written; the same bytes where nothing was to be done, null where it could
   *     not be done
   */
  byte @Nullable [] apply(Source source, long line, byte[] json) {
    documents++;
    MigrationResult result = migrate(json);
    if (result instanceof MigrationResult.Migrated migrated) {
      if (migrated.isChanged()) {
        changed++;
        log.add(source, line, migrated.log());
      }
      return migrated.json();
    }
    if (result instanceof MigrationResult.WouldLose loss) {
      refuse(ExitCode.SOMETHING);
      String places = String.join(", ", loss.pointers());
      tell(source, line, version + " cannot say what stands at " + places + "; left as it is");
    } else if (result instanceof MigrationResult.NotARecord none) {
      boolean invalid = none.why() instanceof ReadResult.Invalid;
      refuse(invalid ? ExitCode.SOMETHING : ExitCode.UNUSABLE);
      tell(source, line, new Document(source.name(), 0, none.why()).problems());
    }
    return null;
  }

  /** Says that a source cannot be used at all. */
  void unusable(Source source, ProblemCode code) {
    documents++;
    refuse(ExitCode.UNUSABLE);
    tell(source, 0, new Document(source.name(), 0, Document.unreadable(code)).problems());
  }

  // A fault of ours in one document must not keep the others from being read.
  private MigrationResult migrate(byte[] json) {
    try {
      return migration.apply(json);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      exitCode = ExitCode.FAULT;
      return new MigrationResult.NotARecord(Document.unreadable(ProblemCode.INTERNAL_FAULT));
    }
  }

  private void refuse(int code) {
    refused++;
    exitCode = Math.max(exitCode, code);
  }

  private void tell(Source source, long line, Problems problems) {
    for (Problem problem :
        problems.kept().subList(0, Math.min(MOST_PROBLEMS, problems.kept().size()))) {
      String place = problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")";
      tell(source, line, problem.message(Locale.ENGLISH) + place);
    }
    if (problems.total() > MOST_PROBLEMS) {
      tell(source, line, "and " + (problems.total() - MOST_PROBLEMS) + " more; see sos check");
    }
  }

  private void tell(Source source, long line, String message) {
    console.complain(source.name() + (line > 0 ? ":" + line : "") + ": " + message);
  }

  /** What was done, in one line. */
  String summary(boolean dryRun) {
    return "%d documents: %d %s to %s, %d as they were%s%s."
        .formatted(
            documents,
            changed,
            dryRun ? "would be brought" : "brought",
            version,
            documents - changed - refused,
            refused == 0 ? "" : ", " + refused + " that could not be",
            dryRun ? "; nothing was written" : "");
  }

  int exitCode() {
    return documents == 0 ? ExitCode.UNUSABLE : exitCode;
  }
}
