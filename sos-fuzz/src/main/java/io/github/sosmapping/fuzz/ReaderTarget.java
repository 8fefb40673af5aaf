package io.github.sosmapping.fuzz;

import io.github.sosmapping.json.NdjsonReader;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/**
 * Any bytes as a document: a record that can be written and read again, or problems with places.
 */
public final class ReaderTarget {

  // Small, so that the limits are met too.
  private static final ReadLimits LIMITS = new ReadLimits(20_000, 12, 500, 100, 20);
  private static final RecordReader READER = RecordReader.create(LIMITS);
  private static final RecordReader GENEROUS = RecordReader.create();
  private static final NdjsonReader LINES = NdjsonReader.create(LIMITS);

  private ReaderTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadResult result = READER.read(bytes);
    if (result instanceof ReadResult.Readable readable) {
      byte[] written = RecordWriter.compact().write(readable.record());
      if (!(GENEROUS.read(written) instanceof ReadResult.Readable again)
          || !again.record().equals(readable.record())) {
        throw new IllegalStateException("a record changed on its way through the writer");
      }
    } else if (result instanceof ReadResult.Invalid invalid) {
      look(invalid.problems());
    } else if (result instanceof ReadResult.Unreadable unreadable) {
      look(unreadable.problems());
    }
    if (LINES.read(new ByteArrayInputStream(bytes)).count() > bytes.length) {
      throw new IllegalStateException("more lines than bytes");
    }
  }

  private static void look(Problems problems) {
    if (problems.kept().isEmpty() || problems.total() < problems.kept().size()) {
      throw new IllegalStateException("refused without a problem");
    }
    for (Problem problem : problems.kept()) {
      if (problem.code() == ProblemCode.INTERNAL_FAULT) {
        throw new IllegalStateException("refused without knowing why");
      }
      if (problem.line() < 0 || problem.column() < 0 || problem.message(Locale.ROOT).isEmpty()) {
        throw new IllegalStateException("a problem that tells nothing");
      }
    }
  }
}
