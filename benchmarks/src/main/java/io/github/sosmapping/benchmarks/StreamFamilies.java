package io.github.sosmapping.benchmarks;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.GeneratedFamily;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Iterator;
import java.util.Locale;

/**
 * Streams many families in ten steps, and says for each: bytes for each second this thread really
 * worked, whatever else the machine did, and what is left in memory after collecting.
 */
public final class StreamFamilies {

  private static final int STEPS = 10;
  private static final double MEGA = 1e6;
  private static final double NANOS = 1e9;

  private StreamFamilies() {}

  /**
   * Streams families.
   *
   * @param arguments how many; {@code draft}, {@code medium} or kilobytes; {@code write} to write
   *     each as JSON, else only every hundredth is, to learn how large they are
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    boolean write = arguments.length > 2;
    Iterator<GeneratedFamily> families = generator(arguments[1]).stream().iterator();
    Sink sink = new Sink();
    RecordWriter writer = RecordWriter.compact();
    System.out.println("records  megabytes  MB a second of CPU  MB in memory after collecting");
    int records = count / STEPS;
    for (int step = 1; step <= STEPS; step++) {
      sink.bytes = 0;
      long written = 0;
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < records; i++) {
        FamilyRecord record = families.next().record();
        if (write || i % 100 == 0) {
          writer.write(record, sink);
          written++;
        }
      }
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      double megabytes = sink.bytes / MEGA / written * records;
      System.out.printf(
          Locale.ROOT,
          "%7d  %9.0f  %18.1f  %29.1f%n",
          records * step,
          megabytes,
          megabytes / (time / NANOS),
          kept() / MEGA);
    }
  }

  private static FamilyGenerator generator(String kind) {
    return switch (kind) {
      case "draft" -> Families.seed(0).draft();
      case "medium" -> Families.seed(0);
      default -> Families.seed(0).ofAbout(Integer.parseInt(kind));
    };
  }

  private static long kept() {
    long kept = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      kept += usage == null ? 0 : usage.getUsed();
    }
    return kept;
  }

  private static final class Sink extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int start, int length) {
      bytes += length;
    }
  }
}
