package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.json.SchemaVersion;
import io.github.sosmapping.rules.Catalogue;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleLabel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

  @Test
  void rules_are_listed_one_a_line() {
    Sos.Outcome outcome = Sos.run("rules");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(Catalogue.rules().size());
    assertThat(outcome.out())
        .containsPattern("DAN-007 +error +Danger statement without a safety goal\n");
  }

  @Test
  void rules_are_listed_as_json() {
    JsonNode list = JsonMapper.shared().readTree(Sos.run("rules", "--format", "json").out());
    assertThat(list.get("rules")).hasSize(Catalogue.rules().size());
    assertThat(list.get("rules").values())
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").asString()).isEqualTo("DAN-007");
              assertThat(rule.at("/thresholds/0/name").asString()).isEqualTo("draftDays");
              assertThat(rule.at("/thresholds/0/value").asInt()).isEqualTo(14);
            });
  }

  @Test
  void every_rule_can_be_explained() {
    for (Rule rule : Catalogue.rules()) {
      String id = RuleLabel.of(rule.getClass()).id();
      Sos.Outcome outcome = Sos.run("explain", id.toLowerCase(Locale.ROOT));
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).startsWith("# " + id).containsOnlyOnce("## Sources");
    }
    assertThat(Sos.run("explain", "DAN-007").out())
        .contains("- draftDays = 14 (from 0 to 10000): Days for which")
        .contains("## Severity\n\nError\n");
  }

  @Test
  void an_unknown_rule_brings_up_those_that_may_be_meant() {
    Sos.Outcome near = Sos.run("explain", "DAM-007");
    assertThat(near.code()).isEqualTo(2);
    assertThat(near.out()).isEmpty();
    assertThat(near.err()).startsWith("sos: there is no rule DAM-007. Did you mean DAN-007");
    assertThat(Sos.run("explain", "nonsense").err())
        .isEqualToIgnoringNewLines("sos: there is no rule nonsense. All rules: sos rules");
  }

  @Test
  void the_schema_comes_out_byte_by_byte() {
    String schema = new String(SchemaVersion.V1_0.schema(), StandardCharsets.UTF_8);
    assertThat(Sos.run("schema").out()).isEqualTo(schema);
    assertThat(Sos.run("schema", "1.0").out()).isEqualTo(schema);
    Sos.Outcome unknown = Sos.run("schema", "9.9");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualToIgnoringNewLines(
            "sos: there is no schema version 9.9 here. There are: 1.0, 1.1 (draft), config, acknowledgements, baseline, report, report-line, words");
  }

  @Test
  void help_tells_the_exit_codes_and_what_a_quiet_report_means() {
    Sos.Outcome help = Sos.run("check", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .containsPattern("Exit codes[^\\n]+\n +0 +nothing at or above")
        .containsPattern(" 3 +a fault of this program")
        .contains("A report without findings does not mean");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Sos.run("--help").out()).contains("check", "rules", "explain", "schema");
  }

  @Test
  void the_version_names_program_rules_and_schema() {
    assertThat(Sos.run("--version").out())
        .matches("sos [0-9]+\\.[0-9]+.*\\Rrules standard-.*\\Rschema 1\\.0, 1\\.1 \\(draft\\)\\R");
  }

  @Test
  void a_file_may_be_called_like_an_option_file() {
    Sos.Outcome outcome = Sos.run("check", "--format", "ndjson", "@missing.json");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("\"source\":\"@missing.json\"");
  }
}
