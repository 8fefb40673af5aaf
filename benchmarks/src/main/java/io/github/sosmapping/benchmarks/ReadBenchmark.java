package io.github.sosmapping.benchmarks;

import io.github.sosmapping.core.sample.Sample;
import io.github.sosmapping.json.RecordReader;
import org.openjdk.jmh.annotations.Benchmark;

/** Placeholder: reads one sample. */
public class ReadBenchmark {
  /** Reads. */
  @Benchmark
  public Sample read() {
    return RecordReader.read("{\"words\":\"w\"}");
  }
}
