package io.github.sosmapping.benchmarks;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.testkit.Families;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all rules together cost, plain language included, for records of several sizes, beside the
 * tree reader of the JSON library on the same bytes. About ten megabytes of records are examined in
 * each operation whatever their size, so that figures that stay alike show linear growth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExamineBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final int ALL_BYTES = 10_000_000;

  /** Size of a record in thousands of bytes, about. */
  @Param({"20", "200", "2000", "5000", "10000"})
  public int kilobytes;

  private final List<FamilyRecord> records = new ArrayList<>();
  private final List<byte[]> documents = new ArrayList<>();

  /** Invents the families. */
  @Setup
  public void invent() {
    long bytes = 0;
    for (long seed = 0; bytes < ALL_BYTES; seed++) {
      FamilyRecord record = Families.seed(seed).ofAbout(kilobytes).generate().record();
      byte[] document = RecordWriter.compact().write(record);
      records.add(record);
      documents.add(document);
      bytes += document.length;
    }
  }

  /** The measure: the tree of the JSON library. */
  @Benchmark
  public void readTree(Blackhole hole) {
    for (byte[] document : documents) {
      hole.consume(MAPPER.readTree(document));
    }
  }

  /** All rules over records that are read already. */
  @Benchmark
  public void examine(Blackhole hole) {
    for (FamilyRecord record : records) {
      hole.consume(Examiner.examine(record, AS_OF, RuleSet.standard()));
    }
  }
}
