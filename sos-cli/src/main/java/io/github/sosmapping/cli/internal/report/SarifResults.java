package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Given;
import io.github.sosmapping.cli.internal.check.SetAside;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.input.Document;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.Severity;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Problems and findings as results of SARIF. */
final class SarifResults {

  private final JsonGenerator json;
  private final SarifRules rules;
  private final Setting setting;

  SarifResults(JsonGenerator json, SarifRules rules, Setting setting) {
    this.json = json;
    this.rules = rules;
    this.setting = setting;
  }

  void add(Checked checked) {
    for (Problem problem : checked.document().problems().kept()) {
      addProblem(checked.document(), problem);
    }
    Optional<QuotedWords> words =
        setting.quote() && (!checked.shown().isEmpty() || checked.aside().holdsFindings())
            ? checked.record().map(QuotedWords::of)
            : Optional.empty();
    for (Finding finding : checked.shown()) {
      addFinding(checked, finding, words, () -> {});
    }
    for (SetAside.Acknowledged one : checked.aside().acknowledged()) {
      addFinding(checked, one.finding(), words, () -> writeSuppression(one.by()));
    }
    for (Finding finding : checked.aside().known()) {
      addFinding(
          checked, finding, words, () -> json.writeStringProperty("baselineState", "unchanged"));
    }
  }

  private void writeSuppression(Given by) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", by.inRecord() ? "inSource" : "external");
    json.writeStringProperty("status", "accepted");
    if (setting.quote()) {
      json.writeStringProperty("justification", by.acknowledgement().reason().text());
    }
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("until", by.acknowledgement().until().toString());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void addProblem(Document document, Problem problem) {
    begin(SarifRules.idOf(problem.code()), Severity.ERROR, problem.message(setting.locale()));
    json.writeArrayPropertyStart("locations");
    writeLocation(document, problem.pointer(), problem.line(), problem.column());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void addFinding(
      Checked checked, Finding finding, Optional<QuotedWords> words, Runnable more) {
    Document document = checked.document();
    String message = finding.message(setting.locale()) + " " + finding.question(setting.locale());
    begin(finding.rule().id(), finding.severity(), message);
    json.writeArrayPropertyStart("locations");
    writeLocation(document, finding.at().toString(), document.line(), 0);
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      for (Pointer related : finding.related()) {
        writeLocation(document, related.toString(), document.line(), 0);
      }
      json.writeEndArray();
    }
    more.run();
    writeProperties(checked, words.map(known -> known.of(finding)).orElse(List.of()));
    json.writeEndObject();
  }

  private void begin(String rule, Severity severity, String message) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule);
    json.writeNumberProperty("ruleIndex", rules.position(rule));
    json.writeStringProperty("level", SarifRules.level(severity));
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", message);
    json.writeEndObject();
  }

  private void writeLocation(Document document, String pointer, int line, int column) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(document.source()));
    json.writeEndObject();
    if (line > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", line);
      if (column > 0) {
        json.writeNumberProperty("startColumn", column);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", Places.inWords(pointer));
    json.writeStringProperty("fullyQualifiedName", pointer);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeProperties(Checked checked, List<String> quotes) {
    json.writeObjectPropertyStart("properties");
    checked.recordId().ifPresent(id -> json.writeStringProperty("record", id));
    if (!quotes.isEmpty()) {
      json.writeArrayPropertyStart("quotes");
      quotes.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
