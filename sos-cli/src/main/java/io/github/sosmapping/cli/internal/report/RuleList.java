package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.RuleSets;
import io.github.sosmapping.rules.Threshold;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The rules of a set as a list. */
public final class RuleList {

  private static final int SEVERITY_WIDTH = "warning".length();

  private final RuleSet ruleSet;
  private final List<RuleLabel> labels;

  /** Lists the rules of this set. */
  public RuleList(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.labels = ruleSet.entries().stream().map(RuleSet.Entry::label).toList();
  }

  /** Writes a table for people: id, severity, what is noticed. */
  public void writeTable(Sink out) {
    int idWidth = labels.stream().mapToInt(label -> label.id().length()).max().orElse(0);
    for (RuleLabel label : labels) {
      boolean on = ruleSet.isOn(label.id());
      String severity = on ? Texts.word(ruleSet.severity(label)) : Texts.get("rules.off");
      String from =
          ruleSet.appliesFrom(label).map(day -> " " + Texts.get("rules.from", day)).orElse("");
      out.print(
          padded(label.id(), idWidth)
              + "  "
              + padded(severity, SEVERITY_WIDTH)
              + "  "
              + label.summary()
              + from
              + "\n");
    }
  }

  /** Writes the names of the rule sets there are, with what each is for. */
  public static void writeSets(Sink out) {
    int width = RuleSets.names().stream().mapToInt(String::length).max().orElse(0);
    for (String name : RuleSets.names()) {
      out.print(padded(name, width) + "  " + RuleSets.about(name) + "\n");
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Writes everything the labels say, with the settings of this set, as one JSON object. */
  public void writeJson(Sink out) {
    try (JsonGenerator json = JsonOutput.indented(out)) {
      json.writeStartObject();
      json.writeStringProperty("ruleSet", ruleSet.id());
      json.writeArrayPropertyStart("rules");
      labels.forEach(label -> writeRule(json, label));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeRule(JsonGenerator json, RuleLabel label) {
    json.writeStartObject();
    json.writeStringProperty("id", label.id());
    writeTexts(json, "formerIds", label.formerIds());
    json.writeBooleanProperty("on", ruleSet.isOn(label.id()));
    json.writeStringProperty("severity", Texts.word(ruleSet.severity(label)));
    json.writeStringProperty("summary", label.summary());
    json.writeStringProperty("about", Texts.word(label.about()));
    writeTexts(json, "stages", ruleSet.stages(label).stream().sorted().map(Stage::name).toList());
    json.writeBooleanProperty("textOnly", label.textOnly());
    json.writeBooleanProperty("acknowledgeable", label.acknowledgeable());
    json.writeStringProperty("since", label.since());
    ruleSet
        .appliesFrom(label)
        .ifPresent(day -> json.writeStringProperty("appliesFrom", day.toString()));
    json.writeArrayPropertyStart("thresholds");
    for (Threshold threshold : label.thresholds()) {
      json.writeStartObject();
      json.writeStringProperty("name", threshold.name());
      json.writeNumberProperty("value", ruleSet.threshold(label, threshold.name()));
      json.writeNumberProperty("least", threshold.least());
      json.writeNumberProperty("most", threshold.most());
      json.writeStringProperty("meaning", threshold.meaning());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeTexts(json, "sources", label.sources());
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
