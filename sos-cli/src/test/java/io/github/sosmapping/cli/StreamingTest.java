package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.cli.internal.command.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamingTest {

  private static final int LINES = 200;

  @Test
  void a_record_is_reported_before_the_next_one_is_read() throws IOException {
    String record = Files.readString(Sos.RECORDS.resolve("quiet.json"));
    byte[] line =
        (record.replaceAll("\\s*\\n\\s*", " ").strip() + "\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinesOnDemand in = new LinesOnDemand(line, out);
    StringWriter err = new StringWriter();
    Program.run(Sos.console(in, out, err), "check", "--jobs", "1", "--format", "ndjson", "-");
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(LINES);
    assertThat(in.mostWaiting).isZero();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void many_jobs_keep_no_report_waiting_for_the_next_record() throws IOException {
    String record = Files.readString(Sos.RECORDS.resolve("quiet.json"));
    byte[] lines =
        (record.replaceAll("\\s*\\n\\s*", " ").strip() + "\n")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(lines), new EndAfterReports(3, out));
    Program.run(
        Sos.console(in, out, new StringWriter()),
        "check",
        "--jobs",
        "4",
        "--format",
        "ndjson",
        "-");
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  /** Ends only when so many reports were written. */
  private static final class EndAfterReports extends InputStream {
    private final int reports;
    private final ByteArrayOutputStream out;

    EndAfterReports(int reports, ByteArrayOutputStream out) {
      this.reports = reports;
      this.out = out;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      return read();
    }

    @Override
    public int read() {
      while (out.toString(StandardCharsets.UTF_8).lines().count() < reports) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
      return -1;
    }
  }

  /** Gives one line at a time, and notes how many were given and not yet reported. */
  private static final class LinesOnDemand extends InputStream {
    private final byte[] line;
    private final ByteArrayOutputStream out;
    private int given;
    private int position;
    private long mostWaiting;

    LinesOnDemand(byte[] line, ByteArrayOutputStream out) {
      this.line = line;
      this.out = out;
    }

    @Override
    public int read() {
      if (position == 0) {
        long reported = out.toString(StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
        mostWaiting = Math.max(mostWaiting, given - reported);
        if (given++ == LINES) {
          return -1;
        }
      }
      int b = line[position];
      position = (position + 1) % line.length;
      return b;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      int first = read();
      if (first < 0) {
        return -1;
      }
      bytes[start] = (byte) first;
      return 1;
    }
  }
}
