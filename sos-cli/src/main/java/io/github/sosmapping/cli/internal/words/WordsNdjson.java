package io.github.sosmapping.cli.internal.words;

import io.github.sosmapping.cli.internal.console.Printable;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.report.JsonOutput;
import io.github.sosmapping.rules.language.Flag;
import io.github.sosmapping.rules.language.PlainLanguageResult;
import tools.jackson.core.JsonGenerator;

/** One JSON object a passage, each as soon as it is known; holds none of its words. */
public final class WordsNdjson implements WordsReport {

  private final Sink out;

  /** Starts a report. */
  public WordsNdjson(Sink out) {
    this.out = out;
  }

  @Override
  public void add(Passage passage, PlainLanguageResult result) {
    try (JsonGenerator json = JsonOutput.compact(out)) {
      writeStart(json, passage);
      json.writeArrayPropertyStart("flags");
      result.flags().forEach(flag -> write(json, flag));
      json.writeEndArray();
      if (!result.assessed()) {
        json.writeStringProperty("notAssessed", "no-word-list");
      }
      json.writeEndObject();
    }
    endLine();
  }

  @Override
  public void addProblem(Passage passage, String problem) {
    try (JsonGenerator json = JsonOutput.compact(out)) {
      writeStart(json, passage);
      json.writeStringProperty("problem", problem);
      json.writeEndObject();
    }
    endLine();
  }

  private static void writeStart(JsonGenerator json, Passage passage) {
    json.writeStartObject();
    json.writeNumberProperty("line", passage.line());
    String id = passage.id();
    if (id != null) {
      json.writeStringProperty("id", Printable.encodable(id));
    }
  }

  private static void write(JsonGenerator json, Flag flag) {
    json.writeStartObject();
    json.writeNumberProperty("start", flag.start());
    json.writeNumberProperty("end", flag.end());
    json.writeStringProperty("kind", flag.kind().text());
    json.writeStringProperty("entry", flag.entry());
    if (!flag.plain().isEmpty()) {
      json.writeStringProperty("suggestion", String.join("; ", flag.plain()));
    }
    json.writeEndObject();
  }

  private void endLine() {
    out.write('\n');
    out.flush();
  }
}
