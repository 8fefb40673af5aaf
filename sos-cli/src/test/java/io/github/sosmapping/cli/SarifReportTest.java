package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sosmapping.cli.internal.report.Format;
import io.github.sosmapping.json.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String[] ALL = {
    "worried.json", "quiet.json", "invalid.json", "broken.json", "missing.json", "lines.ndjson"
  };

  @Test
  void keeps_to_the_official_schema() throws IOException {
    isValid(Sos.run("check", "--format", "sarif", Sos.RECORDS.toString()).out());
    isValid(new ReportRun().format(Format.SARIF).quoting().check(ALL).report());
    isValid(
        new ReportRun().format(Format.SARIF).rules(SampleRules.withFailure()).check(ALL).report());
  }

  @Test
  void lists_every_rule_and_every_kind_of_problem() {
    JsonNode rules =
        JSON.readTree(Sos.run("check", "--format", "sarif", Sos.record("quiet.json")).out())
            .at("/runs/0/tool/driver/rules");
    JsonNode catalogue = JSON.readTree(Sos.run("rules", "--format", "json").out()).get("rules");
    assertThat(rules).hasSize(catalogue.size() + ProblemCode.values().length);
    assertThat(rules.values())
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
              assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
              assertThat(rule.at("/help/text").asString()).isNotBlank();
              assertThat(rule.at("/defaultConfiguration/level").asString())
                  .isIn("error", "warning", "note");
            });
  }

  @Test
  void results_point_to_their_rule_and_place() {
    JsonNode run = run(new ReportRun(), ALL);
    assertThat(run.get("results").values())
        .hasSize(15)
        .allSatisfy(
            result -> {
              int index = result.get("ruleIndex").asInt();
              assertThat(run.at("/tool/driver/rules").get(index).get("id"))
                  .isEqualTo(result.get("ruleId"));
            });
    JsonNode finding = run.get("results").get(0);
    assertThat(finding.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("src/test/resources/records/worried.json");
    assertThat(finding.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/mappings/0/dangerStatements/0");
    assertThat(finding.at("/relatedLocations/0/logicalLocations/0/name").asString())
        .isEqualTo("map 1");
  }

  @Test
  void problems_have_a_line_and_a_column() {
    JsonNode problem = run(new ReportRun(), "invalid.json").get("results").get(0);
    assertThat(problem.get("ruleId").asString()).isEqualTo("schema/not-a-term");
    assertThat(problem.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(5);
    assertThat(problem.at("/locations/0/physicalLocation/region/startColumn").asInt())
        .isEqualTo(12);
  }

  @Test
  void a_failed_rule_is_a_failure_of_the_tool() {
    JsonNode run = run(new ReportRun().rules(SampleRules.withFailure()), "quiet.json");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .contains("SAM-009");
  }

  private static JsonNode run(ReportRun run, String... records) {
    return JSON.readTree(run.format(Format.SARIF).check(records).report()).at("/runs/0");
  }

  /** Asserts that a report keeps to the official schema. */
  static void isValid(String sarif) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      List<Error> errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(schema)
              .validate(sarif, InputFormat.JSON);
      assertThat(errors).isEmpty();
    }
  }
}
