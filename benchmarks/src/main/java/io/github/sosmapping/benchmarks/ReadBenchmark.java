package io.github.sosmapping.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.json.SchemaVersion;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading and examining cost, beside the tree reader of the JSON library on the same bytes in
 * the same run. One operation is all example records once; believe the ratios, not the times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final RecordReader READER = RecordReader.create();
  private static final RecordWriter WRITER = RecordWriter.compact();

  /** Folder of the records, seen from the folder the benchmark is started in. */
  @Param("examples/records")
  public String folder = "";

  private List<byte[]> documents = List.of();
  private List<FamilyRecord> records = List.of();
  private Schema schema = schema();

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(MAPPER.readTree(SchemaVersion.newest().schema()));
  }

  /** Reads the files and puts each on one line. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      records =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(ReadBenchmark::readFile)
              .toList();
    }
    documents = records.stream().map(WRITER::write).toList();
    schema = schema();
  }

  private static FamilyRecord readFile(Path file) {
    try {
      return record(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FamilyRecord record(byte[] json) {
    return ((ReadResult.Readable) READER.read(json)).record();
  }

  /** The measure of all others: the tree of the JSON library. */
  @Benchmark
  public void readTree(Blackhole hole) {
    for (byte[] document : documents) {
      hole.consume(MAPPER.readTree(document));
    }
  }

  /** Bytes to records with every check of the schema. */
  @Benchmark
  public void readRecord(Blackhole hole) {
    for (byte[] document : documents) {
      hole.consume(READER.read(document));
    }
  }

  /** The first two steps of the straight way to the same guarantee; no types yet. */
  @Benchmark
  public void readTreeAndValidate(Blackhole hole) {
    for (byte[] document : documents) {
      JsonNode tree = MAPPER.readTree(document);
      hole.consume(schema.validate(tree));
    }
  }

  /**
   * The straight way whole: a tree, the schema validator, then the types. No data binder knows the
   * types, so they come from our own reader, which is quicker than a binder would be: believe that
   * the straight way takes at least this long.
   */
  @Benchmark
  public void readTreeValidateAndBind(Blackhole hole) {
    for (byte[] document : documents) {
      if (schema.validate(MAPPER.readTree(document)).isEmpty()) {
        hole.consume(record(document));
      }
    }
  }

  /** All rules over records that are read already. */
  @Benchmark
  public void examine(Blackhole hole) {
    for (FamilyRecord record : records) {
      hole.consume(Examiner.examine(record, AS_OF, RuleSet.standard()));
    }
  }

  /** The whole work for one record: read, then all rules. */
  @Benchmark
  public void readAndExamine(Blackhole hole) {
    for (byte[] document : documents) {
      hole.consume(Examiner.examine(record(document), AS_OF, RuleSet.standard()));
    }
  }

  /** Records back to bytes. */
  @Benchmark
  public void write(Blackhole hole) {
    for (FamilyRecord record : records) {
      hole.consume(WRITER.write(record));
    }
  }
}
