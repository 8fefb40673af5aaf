package io.github.sosmapping.cli.internal.upgrade;

import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.json.MigrationLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** Where the logs of all documents go, one a line with the place of the document. */
final class LogFile implements AutoCloseable {

  private final @Nullable Sink sink;

  private LogFile(@Nullable Sink sink) {
    this.sink = sink;
  }

  /**
   * Opens the log.
   *
   * @param file where it goes; null for nowhere
   */
  static LogFile open(@Nullable Path file) throws IOException {
    return new LogFile(file == null ? null : Sink.file(file));
  }

  void add(Source source, long line, MigrationLog log) {
    if (sink != null) {
      StringBuilder text = new StringBuilder("{\"source\":\"");
      JsonStringEncoder.getInstance().quoteAsString(source.name(), text);
      text.append('"');
      if (line > 0) {
        text.append(",\"line\":").append(line);
      }
      text.append(',').append(new String(log.toJson(), StandardCharsets.UTF_8).substring(1));
      sink.print(text.append('\n').toString());
    }
  }

  void finish() {
    if (sink != null) {
      sink.finish();
    }
  }

  @Override
  public void close() {
    if (sink != null) {
      sink.close();
    }
  }
}
