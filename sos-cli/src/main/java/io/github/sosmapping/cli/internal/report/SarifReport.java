package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.Version;
import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import java.util.SortedSet;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0: every rule with its page, then a result for each problem and finding, written as
 * they come.
 */
final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Sink out;
  private final JsonGenerator json;
  private final Setting setting;
  private final SarifRules rules;
  private final SarifResults results;

  SarifReport(Sink out, Setting setting) {
    this.out = out;
    this.json = JsonOutput.indented(out);
    this.setting = setting;
    this.rules = new SarifRules(setting.ruleSet());
    this.results = new SarifResults(json, rules, setting);
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", Version.NAME);
    json.writeStringProperty("version", Version.text());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    // Our columns count characters, not units of UTF-16.
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void add(Checked checked) {
    results.add(checked);
  }

  @Override
  public void end(Summary summary) {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", summary.exitCode() < ExitCode.UNUSABLE);
    json.writeNumberProperty("exitCode", summary.exitCode());
    writeFailures(summary.failedRules());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("ruleSet", setting.ruleSet().id());
    json.writeStringProperty("asOf", setting.asOf().toString());
    json.writeNumberProperty("documents", summary.documents());
    json.writeNumberProperty("findingsNotShown", summary.hidden());
    json.writeNumberProperty("idleAcknowledgements", summary.aside().idle());
    json.writeStringProperty("reminder", Texts.get("reminder"));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void writeFailures(SortedSet<String> failedRules) {
    if (failedRules.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (String rule : failedRules) {
      json.writeStartObject();
      json.writeStringProperty("level", "error");
      json.writeObjectPropertyStart("message");
      json.writeStringProperty("text", Texts.get("summary.failed", rule));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
