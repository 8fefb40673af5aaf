package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import tools.jackson.core.JsonGenerator;

/** One JSON object a line, each as soon as it is known; for pipes and for many records. */
final class NdjsonReport implements Report {

  private final Sink out;
  private final RecordJson records;

  NdjsonReport(Sink out, Setting setting) {
    this.out = out;
    this.records = new RecordJson(setting);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Checked checked) {
    try (JsonGenerator json = JsonOutput.compact(out)) {
      records.write(json, checked);
    }
    out.write('\n');
    out.flush();
  }

  @Override
  public void end(Summary summary) {}
}
