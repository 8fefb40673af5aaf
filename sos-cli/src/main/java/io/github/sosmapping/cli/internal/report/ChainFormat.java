package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.console.Sink;

/** The formats in which the chains of records are told. */
public enum ChainFormat {
  /** Plain text for people. */
  TEXT,
  /** One JSON object a document. */
  NDJSON;

  /** Starts a report in this format. */
  public Report open(Sink out, Setting setting) {
    return switch (this) {
      case TEXT -> new ChainText(out, setting);
      case NDJSON -> new ChainNdjson(out, setting);
    };
  }
}
