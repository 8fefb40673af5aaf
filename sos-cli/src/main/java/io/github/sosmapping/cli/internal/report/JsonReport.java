package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.Version;
import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import tools.jackson.core.JsonGenerator;

/** One JSON object for the whole run, written as it goes. */
final class JsonReport implements Report {

  private static final String REPORT_VERSION = "1.0";

  private final Sink out;
  private final JsonGenerator json;
  private final Setting setting;
  private final RecordJson records;

  JsonReport(Sink out, Setting setting) {
    this.out = out;
    this.json = JsonOutput.indented(out);
    this.setting = setting;
    this.records = new RecordJson(setting);
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("reportVersion", REPORT_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", Version.NAME);
    json.writeStringProperty("version", Version.text());
    json.writeEndObject();
    json.writeStringProperty("ruleSet", setting.ruleSet().id());
    json.writeStringProperty("asOf", setting.asOf().toString());
    json.writeArrayPropertyStart("records");
  }

  @Override
  public void add(Checked checked) {
    records.write(json, checked);
  }

  @Override
  public void end(Summary summary) {
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("documents", summary.documents());
    json.writeNumberProperty("readable", summary.readable());
    json.writeNumberProperty("invalid", summary.invalid());
    json.writeNumberProperty("unreadable", summary.unreadable());
    json.writeNumberProperty("raisingQuestions", summary.raisingQuestions());
    json.writeObjectPropertyStart("findings");
    json.writeNumberProperty("error", summary.errors());
    json.writeNumberProperty("warning", summary.warnings());
    json.writeNumberProperty("advice", summary.advice());
    json.writeEndObject();
    json.writeNumberProperty("findingsNotShown", summary.hidden());
    json.writeObjectPropertyStart("setAside");
    json.writeNumberProperty("acknowledged", summary.aside().acknowledged());
    json.writeNumberProperty("known", summary.aside().known());
    json.writeNumberProperty("idleAcknowledgements", summary.aside().idle());
    json.writeNumberProperty("recordsNotSeen", summary.aside().unseen());
    json.writeEndObject();
    json.writeArrayPropertyStart("failedRules");
    summary.failedRules().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("exitCode", summary.exitCode());
    json.writeStringProperty("reminder", Texts.get("reminder"));
    json.writeEndObject();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }
}
