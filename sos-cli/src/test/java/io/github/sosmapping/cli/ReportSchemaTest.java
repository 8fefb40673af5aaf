package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sosmapping.cli.internal.report.Format;
import io.github.sosmapping.rules.language.WordKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportSchemaTest {

  private static final String[] ALL = {
    "worried.json", "quiet.json", "invalid.json", "broken.json", "missing.json", "lines.ndjson"
  };
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String REPORT = text("report-1.0.schema.json");
  private static final String LINE = text("report-line-1.0.schema.json");
  private static final String WORDS = text("words-1.0.schema.json");

  @Test
  void json_keeps_to_its_schema() {
    isValid(REPORT, new ReportRun().format(Format.JSON).check(ALL).report());
    isValid(REPORT, new ReportRun().format(Format.JSON).quoting().check(ALL).report());
    isValid(REPORT, new ReportRun().format(Format.JSON).atMost(1).check(ALL).report());
    isValid(
        REPORT,
        new ReportRun().format(Format.JSON).rules(SampleRules.withFailure()).check(ALL).report());
    isValid(REPORT, Sos.run("check", "--format", "json", Sos.RECORDS.toString()).out());
  }

  @Test
  void every_line_of_ndjson_keeps_to_its_schema() {
    String report = Sos.run("check", "--format", "ndjson", Sos.RECORDS.toString()).out();
    assertThat(report.lines()).hasSizeGreaterThan(8).allSatisfy(line -> isValid(LINE, line));
  }

  @Test
  void every_line_about_words_keeps_to_its_schema() {
    String lines =
        """
        {"id":"a","text":"The QZT and the LAC review commence with significant harm; he is hostile and fails to engage."}
        {"text":"Tea at four."}
        {"id":"c","text":"Das ist gut.","lang":"de"}
        {"id":"d"}
        no object
        """;
    String report = Sos.runWith(lines, "words", "--json-lines", "--format", "ndjson").out();
    assertThat(report.lines()).hasSize(5).allSatisfy(line -> isValid(WORDS, line));
    assertThat(JSON.readTree(WORDS).at("/$defs/flag/properties/kind/enum").values())
        .extracting(JsonNode::asString)
        .containsExactly(
            Arrays.stream(WordKind.values()).map(WordKind::text).toArray(String[]::new));
    assertThat(errors(WORDS, "{\"line\":1,\"flags\":[],\"text\":\"Tea\"}")).isNotEmpty();
    assertThat(errors(WORDS, "{\"line\":1}")).isNotEmpty();
  }

  @Test
  void the_schemas_of_reports_come_out_byte_by_byte() {
    assertThat(Sos.run("schema", "report").out()).isEqualTo(REPORT);
    assertThat(Sos.run("schema", "report-line").out()).isEqualTo(LINE);
    assertThat(Sos.run("schema", "words").out()).isEqualTo(WORDS);
  }

  @Test
  void a_line_is_what_json_says_of_the_document() {
    JsonNode json = JSON.readTree(new ReportRun().format(Format.JSON).check(ALL).report());
    List<JsonNode> lines =
        new ReportRun()
            .format(Format.NDJSON)
            .check(ALL)
            .report()
            .lines()
            .map(JSON::readTree)
            .toList();
    assertThat(json.get("records").values()).isEqualTo(lines);
  }

  @Test
  void totals_stay_exact_when_findings_are_left_out() {
    JsonNode report =
        JSON.readTree(new ReportRun().format(Format.JSON).atMost(1).check("worried.json").report());
    assertThat(report.at("/records/0/findings")).hasSize(1);
    assertThat(report.at("/records/0/findingsNotShown").asInt()).isEqualTo(2);
    assertThat(report.at("/summary/findings/error").asInt()).isEqualTo(2);
    assertThat(report.at("/summary/findings/advice").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/findingsNotShown").asInt()).isEqualTo(2);
    assertThat(report.at("/summary/exitCode").asInt()).isEqualTo(1);
  }

  @Test
  void the_heaviest_findings_are_kept() {
    JsonNode report =
        JSON.readTree(new ReportRun().format(Format.JSON).atMost(2).check("worried.json").report());
    assertThat(report.at("/records/0/findings").values())
        .extracting(finding -> finding.get("severity").asString())
        .containsExactly("error", "error");
  }

  @Test
  void the_day_is_today_unless_somebody_names_one() {
    String worried = Sos.record("worried.json");
    String today = Sos.run("check", "--format", "json", worried).out();
    String named = Sos.run("check", "--format", "json", "--as-of", "2026-07-01", worried).out();
    assertThat(JSON.readTree(today).get("asOf").asString()).isEqualTo("2026-06-30");
    assertThat(JSON.readTree(named).get("asOf").asString()).isEqualTo("2026-07-01");
  }

  @Test
  void every_property_of_the_schemas_is_described() {
    List<JsonNode> definitions = new ArrayList<>(JSON.readTree(REPORT).get("$defs").values());
    definitions.addAll(JSON.readTree(WORDS).get("$defs").values());
    for (JsonNode definition : definitions) {
      assertThat(definition.path("description").asString("")).endsWith(".");
      for (Map.Entry<String, JsonNode> property : definition.path("properties").properties()) {
        assertThat(property.getValue().path("description").asString(""))
            .as(property.getKey())
            .endsWith(".");
      }
    }
  }

  /** Asserts that a report keeps to its schema. */
  static void isValidReport(String json) {
    isValid(REPORT, json);
  }

  private static void isValid(String schema, String json) {
    assertThat(errors(schema, json)).isEmpty();
  }

  private static List<Error> errors(String schema, String json) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(idOf(REPORT), REPORT, idOf(LINE), LINE, idOf(WORDS), WORDS)));
    Schema compiled = registry.getSchema(SchemaLocation.of(idOf(schema)));
    return compiled.validate(json, InputFormat.JSON);
  }

  private static String idOf(String schema) {
    return JSON.readTree(schema).get("$id").asString();
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
