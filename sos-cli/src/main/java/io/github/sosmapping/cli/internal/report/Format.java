package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.console.Sink;
import java.util.Locale;

/** The formats of a report. */
public enum Format {
  /** Plain text for people. */
  TEXT,
  /** One JSON object for the run. */
  JSON,
  /** One JSON object a document. */
  NDJSON,
  /** SARIF 2.1.0, for code scanning and editors. */
  SARIF,
  /** JUnit's XML, for build servers. */
  JUNIT;

  /** Returns the word for it on the command line. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Starts a report in this format. */
  public Report open(Sink out, Setting setting) {
    return switch (this) {
      case TEXT -> new TextReport(out, setting);
      case JSON -> new JsonReport(out, setting);
      case NDJSON -> new NdjsonReport(out, setting);
      case SARIF -> new SarifReport(out, setting);
      case JUNIT -> new JunitReport(out, setting);
    };
  }
}
