package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Given;
import io.github.sosmapping.cli.internal.check.SetAside;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.core.links.Entries;
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
  private final boolean entryIds;

  RecordJson(Setting setting) {
    this.locale = setting.locale();
    this.quote = setting.quote();
    this.entryIds = setting.entryIds();
  }

  /** Writes, into an object, what came of reading: where, which record, and what is wrong. */
  void writeHead(JsonGenerator json, Checked checked) {
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
  }

  void write(JsonGenerator json, Checked checked) {
    json.writeStartObject();
    writeHead(json, checked);
    json.writeArrayPropertyStart("findings");
    Details details = details(checked);
    checked.shown().forEach(finding -> writeFinding(json, finding, details));
    json.writeEndArray();
    writeUnlessZero(json, "findingsNotShown", checked.hidden());
    writeAside(json, checked.aside(), details);
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

  /** What is told about findings only where the caller asked for it. */
  private record Details(Optional<QuotedWords> words, Optional<Entries> entries) {}

  private Details details(Checked checked) {
    boolean any = !checked.shown().isEmpty() || checked.aside().holdsFindings();
    Optional<FamilyRecord> record = any ? checked.record() : Optional.empty();
    return new Details(
        quote ? record.map(QuotedWords::of) : Optional.empty(),
        entryIds ? record.map(Entries::of) : Optional.empty());
  }

  private void writeAside(JsonGenerator json, SetAside aside, Details details) {
    if (!aside.acknowledged().isEmpty()) {
      json.writeArrayPropertyStart("acknowledged");
      aside.acknowledged().forEach(one -> writeAcknowledged(json, one, details));
      json.writeEndArray();
    }
    if (!aside.known().isEmpty()) {
      json.writeArrayPropertyStart("known");
      aside.known().forEach(finding -> writeFinding(json, finding, details));
      json.writeEndArray();
    }
    if (!aside.idle().isEmpty()) {
      json.writeArrayPropertyStart("idleAcknowledgements");
      for (SetAside.Idle idle : aside.idle()) {
        json.writeStartObject();
        writeGiven(json, idle.given());
        json.writeStringProperty("reason", Texts.word(idle.reason()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void writeAcknowledged(JsonGenerator json, SetAside.Acknowledged one, Details details) {
    json.writeStartObject();
    json.writeName("finding");
    writeFinding(json, one.finding(), details);
    json.writeObjectPropertyStart("acknowledgement");
    writeGiven(json, one.by());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeGiven(JsonGenerator json, Given given) {
    Acknowledgement by = given.acknowledgement();
    json.writeStringProperty("in", given.inRecord() ? "record" : "file");
    json.writeNumberProperty("position", given.position());
    by.role().known().ifPresent(role -> json.writeStringProperty("role", role.name()));
    json.writeStringProperty("on", by.on().toString());
    json.writeStringProperty("until", by.until().toString());
    if (entryIds) {
      json.writeStringProperty("id", by.id().value());
    }
    if (quote) {
      json.writeStringProperty("why", by.reason().text());
    }
  }

  private void writeFinding(JsonGenerator json, Finding finding, Details details) {
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
    details
        .entries()
        .map(entries -> entries.around(finding.at()))
        .filter(entry -> !entry.at().equals(Pointer.ROOT))
        .ifPresent(entry -> json.writeStringProperty("entry", entry.value().id().value()));
    details.words().ifPresent(known -> writeTexts(json, "quotes", known.of(finding)));
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
