package io.github.sosmapping.benchmarks;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How fast families are invented by one core. Look at the counter {@code bytes}: bytes a second of
 * the compact JSON that the records make, whether it is written or not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GenerateBenchmark {

  private static final RecordWriter WRITER = RecordWriter.compact();

  /** Bytes of JSON that the work of an iteration came to. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Made {
    /** Bytes so far. */
    public long bytes;
  }

  /** What kind of record: draft, medium, or kilobytes. */
  @Param({"draft", "medium", "300", "5000"})
  public String kind = "";

  private FamilyGenerator[] generators = new FamilyGenerator[0];
  private int[] lengths = new int[0];
  private int next;

  /** Learns how large each record is. */
  @Setup
  public void measure() {
    int records = kind.equals("5000") ? 4 : 64;
    generators = new FamilyGenerator[records];
    lengths = new int[records];
    for (int seed = 0; seed < records; seed++) {
      generators[seed] = generator(seed);
      lengths[seed] = WRITER.write(generators[seed].generate().record()).length;
    }
  }

  private FamilyGenerator generator(long seed) {
    return switch (kind) {
      case "draft" -> Families.seed(seed).draft();
      case "medium" -> Families.seed(seed);
      default ->
          Families.seed(seed).atStage(Stage.ONGOING_CASEWORK).ofAbout(Integer.parseInt(kind));
    };
  }

  /** Makes a record. */
  @Benchmark
  public FamilyRecord make(Made made) {
    next = (next + 1) % generators.length;
    made.bytes += lengths[next];
    return generators[next].generate().record();
  }

  /** Makes a record and writes it. */
  @Benchmark
  public byte[] makeAndWrite(Made made) {
    return WRITER.write(make(made));
  }
}
