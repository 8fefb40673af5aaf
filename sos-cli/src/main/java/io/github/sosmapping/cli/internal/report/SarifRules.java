package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.rules.Catalogue;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The rules as SARIF lists them: those of the rule set, then one for each kind of problem. */
final class SarifRules {

  private static final String PROBLEM = "schema/";

  private final RuleSet ruleSet;
  private final Map<String, Integer> positions = new HashMap<>();

  SarifRules(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    ruleSet.entries().forEach(entry -> positions.put(entry.label().id(), positions.size()));
    for (ProblemCode code : ProblemCode.values()) {
      positions.put(idOf(code), positions.size());
    }
  }

  static String idOf(ProblemCode code) {
    return PROBLEM + code.text();
  }

  /** Returns SARIF's word for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  /** Returns where in the list a rule stands. */
  int position(String id) {
    return positions.getOrDefault(id, -1);
  }

  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    ruleSet.entries().forEach(entry -> writeRule(json, entry));
    for (ProblemCode code : ProblemCode.values()) {
      writeProblem(json, code);
    }
    json.writeEndArray();
  }

  private static void writeRule(JsonGenerator json, RuleSet.Entry entry) {
    RuleLabel label = entry.label();
    String page = Catalogue.page(label.id()).orElse(label.summary());
    json.writeStartObject();
    json.writeStringProperty("id", label.id());
    json.writeStringProperty("name", entry.rule().getClass().getSimpleName());
    if (!label.formerIds().isEmpty()) {
      json.writeArrayPropertyStart("deprecatedIds");
      label.formerIds().forEach(json::writeString);
      json.writeEndArray();
    }
    writeMessage(json, "shortDescription", label.summary());
    writeMessage(json, "fullDescription", RulePages.opening(page));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", page);
    json.writeStringProperty("markdown", page);
    json.writeEndObject();
    writeLevel(json, level(label.severity()));
    json.writeEndObject();
  }

  private static void writeProblem(JsonGenerator json, ProblemCode code) {
    String words = Texts.get("problem.short", Texts.word(code).replace('-', ' '));
    json.writeStartObject();
    json.writeStringProperty("id", idOf(code));
    writeMessage(json, "shortDescription", words);
    writeMessage(json, "fullDescription", Texts.get("problem.full", words));
    writeMessage(json, "help", Texts.get("problem.help"));
    writeLevel(json, level(Severity.ERROR));
    json.writeEndObject();
  }

  private static void writeMessage(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static void writeLevel(JsonGenerator json, String level) {
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level);
    json.writeEndObject();
  }
}
