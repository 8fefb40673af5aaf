package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.SchemaVersion;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.Met;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what there is to say about one document as one JSON object. */
final class RecordJson {

  private final Locale locale;
  private final boolean quote;

  RecordJson(Setting setting) {
    this.locale = setting.locale();
    this.quote = setting.quote();
  }

  void write(JsonGenerator json, Checked checked) {
    json.writeStartObject();
    json.writeStringProperty("source", checked.document().source());
    if (checked.document().line() > 0) {
      json.writeNumberProperty("line", checked.document().line());
    }
    checked.recordId().ifPresent(id -> json.writeStringProperty("id", id));
    writeStatus(json, checked.document().result());
    json.writeArrayPropertyStart("problems");
    checked.document().problems().kept().forEach(problem -> writeProblem(json, problem));
    json.writeEndArray();
    writeUnlessZero(json, "problemsNotShown", checked.problemsLeftOut());
    json.writeArrayPropertyStart("findings");
    Optional<QuotedWords> words =
        quote && !checked.shown().isEmpty()
            ? checked.record().map(QuotedWords::of)
            : Optional.empty();
    checked.shown().forEach(finding -> writeFinding(json, finding, words));
    json.writeEndArray();
    writeUnlessZero(json, "findingsNotShown", checked.hidden());
    json.writeArrayPropertyStart("workingWell");
    if (checked.examination() != null) {
      checked.examination().workingWell().forEach(met -> writeMet(json, met));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notAssessed");
    if (checked.examination() != null) {
      checked.examination().notAssessed().forEach(entry -> writeNotAssessed(json, entry));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeStatus(JsonGenerator json, ReadResult result) {
    if (result instanceof ReadResult.Readable readable) {
      writeStatus(json, "readable", readable.version());
    } else if (result instanceof ReadResult.Invalid invalid) {
      writeStatus(json, "invalid", invalid.version());
    } else {
      json.writeStringProperty("status", "unreadable");
    }
  }

  private static void writeStatus(JsonGenerator json, String status, SchemaVersion version) {
    json.writeStringProperty("status", status);
    json.writeStringProperty("schemaVersion", version.text());
  }

  private void writeProblem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code().text());
    json.writeStringProperty("pointer", problem.pointer());
    writeUnlessZero(json, "line", problem.line());
    writeUnlessZero(json, "column", problem.column());
    json.writeStringProperty("message", problem.message(locale));
    json.writeEndObject();
  }

  private void writeFinding(JsonGenerator json, Finding finding, Optional<QuotedWords> words) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", Texts.word(finding.severity()));
    json.writeStringProperty("pointer", finding.at().toString());
    writePointers(json, "related", finding.related());
    json.writeStringProperty("message", finding.message(locale));
    json.writeStringProperty("question", finding.question(locale));
    json.writeArrayPropertyStart("spans");
    for (Span span : finding.spans()) {
      json.writeStartObject();
      json.writeNumberProperty("start", span.start());
      json.writeNumberProperty("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    words.ifPresent(known -> writeTexts(json, "quotes", known.of(finding)));
    json.writeEndObject();
  }

  private void writeMet(JsonGenerator json, Met met) {
    json.writeStartObject();
    json.writeStringProperty("rule", met.rule().id());
    writePointers(json, "pointers", met.at());
    json.writeStringProperty("message", met.message(locale));
    json.writeEndObject();
  }

  private static void writeNotAssessed(JsonGenerator json, NotAssessed entry) {
    json.writeStartObject();
    json.writeStringProperty("rule", entry.rule().id());
    json.writeStringProperty("reason", Texts.word(entry.reason()));
    json.writeStringProperty("pointer", entry.at().toString());
    writeTexts(json, "arguments", entry.arguments());
    json.writeEndObject();
  }

  private static void writePointers(JsonGenerator json, String name, List<Pointer> places) {
    writeTexts(json, name, places.stream().map(Pointer::toString).toList());
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void writeUnlessZero(JsonGenerator json, String name, int number) {
    if (number > 0) {
      json.writeNumberProperty(name, number);
    }
  }
}
