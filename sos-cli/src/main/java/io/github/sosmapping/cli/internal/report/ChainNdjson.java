package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.chain.ChainPart;
import io.github.sosmapping.rules.chain.ChainView;
import io.github.sosmapping.rules.chain.DangerChain;
import io.github.sosmapping.rules.chain.Gap;
import io.github.sosmapping.rules.chain.GoalChain;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The chains of records as JSON, one object a document. Each begins like a line of {@code sos
 * check}; a record then has {@code asOf}, {@code chains} and {@code looseEnds}, named and nested as
 * in {@link ChainView}, with a pointer for every part.
 */
final class ChainNdjson implements Report {

  private final Sink out;
  private final Setting setting;
  private final RecordJson records;

  ChainNdjson(Sink out, Setting setting) {
    this.out = out;
    this.setting = setting;
    this.records = new RecordJson(setting);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Checked checked) {
    try (JsonGenerator json = JsonOutput.compact(out)) {
      json.writeStartObject();
      records.writeHead(json, checked);
      checked.record().ifPresent(record -> new OfRecord(json, record).write(record));
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  @Override
  public void end(Summary summary) {}

  /** Writes what there is to tell of one record. */
  private final class OfRecord {

    private final JsonGenerator json;
    private final Optional<ChainWords> words;

    OfRecord(JsonGenerator json, FamilyRecord record) {
      this.json = json;
      this.words = setting.quote() ? Optional.of(new ChainWords(record)) : Optional.empty();
    }

    void write(FamilyRecord record) {
      ChainView view = ChainView.of(record, setting.asOf());
      json.writeStringProperty("asOf", view.asOf().toString());
      json.writeArrayPropertyStart("chains");
      view.chains().forEach(this::writeDanger);
      json.writeEndArray();
      json.writeArrayPropertyStart("looseEnds");
      for (ChainPart part : view.looseEnds()) {
        json.writeStartObject();
        json.writeStringProperty("kind", Texts.word(part.kind()));
        writeContent(part);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void writeDanger(DangerChain chain) {
      json.writeStartObject();
      json.writeName("danger");
      writePart(chain.danger());
      writeParts("harms", chain.harms());
      json.writeBooleanProperty("pattern", chain.pattern());
      json.writeArrayPropertyStart("goals");
      chain.goals().forEach(this::writeGoal);
      json.writeEndArray();
      writeParts("scales", chain.scales());
      writeParts("rules", chain.rules());
      writeGaps(chain.gaps());
      json.writeEndObject();
    }

    private void writeGoal(GoalChain chain) {
      json.writeStartObject();
      json.writeName("goal");
      writePart(chain.goal());
      writeParts("scales", chain.scales());
      writeParts("steps", chain.steps());
      writeParts("rules", chain.rules());
      writeGaps(chain.gaps());
      json.writeEndObject();
    }

    private void writeParts(String name, List<ChainPart> parts) {
      json.writeArrayPropertyStart(name);
      parts.forEach(this::writePart);
      json.writeEndArray();
    }

    private void writePart(ChainPart part) {
      json.writeStartObject();
      writeContent(part);
      json.writeEndObject();
    }

    private void writeContent(ChainPart part) {
      json.writeStringProperty("pointer", part.at().toString());
      if (setting.entryIds()) {
        json.writeStringProperty("id", part.id());
      }
      words.ifPresent(
          known -> {
            json.writeArrayPropertyStart("quotes");
            known.of(part).forEach(quote -> json.writeString(quote.text()));
            json.writeEndArray();
          });
    }

    private void writeGaps(List<Gap> gaps) {
      json.writeArrayPropertyStart("gaps");
      gaps.forEach(gap -> json.writeString(Texts.word(gap)));
      json.writeEndArray();
    }
  }
}
