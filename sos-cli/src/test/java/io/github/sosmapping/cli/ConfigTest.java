package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.config.FileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets on the command line: by name, and from files of the agency's own. */
class ConfigTest {

  private static final String WORRIED = Sos.record("worried.json");

  @TempDir private Path folder = Path.of("");

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("rules.json"), json).toString();
  }

  private static JsonNode json(Sos.Outcome outcome) {
    return JsonMapper.shared().readTree(outcome.out());
  }

  @Test
  void a_named_set_stands_in_the_report_and_does_what_it_says() {
    JsonNode report = json(Sos.run("check", "--format", "json", "--set", "export", WORRIED));

    assertThat(report.get("ruleSet").asString()).startsWith("export-");
    assertThat(report.at("/records/0/findings").values())
        .noneMatch(finding -> finding.get("rule").asString().startsWith("GOAL"));
  }

  @Test
  void a_file_of_the_agencys_own_counts_for_check_and_for_rules() throws IOException {
    String config =
        file(
            """
            {"configVersion": "1.0", "id": "ours-1",
             "rules": {"DAN-007": {"on": false}, "CF-001": {"severity": "warning"},
               "DAN-001": {"appliesFrom": "2030-01-01", "stages": ["CLOSED"]},
               "MAP-001": {"thresholds": {"draftDays": 3}}}}
            """);

    JsonNode report = json(Sos.run("check", "--format", "json", "--config", config, WORRIED));
    Sos.Outcome table = Sos.run("rules", "--config", config);
    JsonNode rules = json(Sos.run("rules", "--format", "json", "--config", config));

    assertThat(report.get("ruleSet").asString()).isEqualTo("ours-1");
    assertThat(report.at("/records/0/notAssessed").values())
        .anyMatch(
            entry ->
                entry.get("rule").asString().equals("DAN-007")
                    && entry.get("reason").asString().equals("switched-off"));
    assertThat(table.out())
        .containsPattern("DAN-007 +off +")
        .containsPattern("CF-001 +warning +")
        .containsPattern("DAN-001 .* \\(from 2030-01-01\\)\n");
    assertThat(rules.get("ruleSet").asString()).isEqualTo("ours-1");
    assertThat(rules.get("rules").values())
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").asString()).isEqualTo("MAP-001");
              assertThat(rule.at("/thresholds/0/value").asInt()).isEqualTo(3);
            })
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").asString()).isEqualTo("DAN-001");
              assertThat(rule.get("appliesFrom").asString()).isEqualTo("2030-01-01");
              assertThat(rule.at("/stages/0").asString()).isEqualTo("CLOSED");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules"})
  void a_file_that_cannot_be_used_is_told_line_by_line_and_nothing_runs(String command)
      throws IOException {
    String config =
        file(
            """
            {"configVersion": "1.0", "id": "ours-1",
             "rules": {"DAM-007": {},
               "MAP-001": {"thresholds": {"draftDays": 300000}}}}
            """);
    String[] arguments =
        command.equals("check")
            ? new String[] {command, "--config", config, WORRIED}
            : new String[] {command, "--config", config};

    Sos.Outcome outcome = Sos.run(arguments);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .containsExactly(
            "sos: "
                + config
                + ", line 2, column 12 (/rules): There is no such rule in this set. Did you mean"
                + " DAN-007 or DAN-001 or DAN-002?",
            "sos: "
                + config
                + ", line 3, column 44 (/rules/MAP-001/thresholds/draftDays): The number should lie"
                + " between 0 and 10000.");
  }

  @Test
  void words_of_the_agencys_own_count_for_check_and_for_words() throws IOException {
    String config =
        file(
            """
            {"configVersion": "1.0", "id": "ours-1",
             "words": {"en": {"off": ["jar-core-group"], "add": [
               {"id": "own-yard", "kind": "jargon", "head": "mill yard", "plain": ["our house"]}]}}}
            """);
    String text = "The core group meets at the mill yard.";

    Sos.Outcome words = Sos.runWith(text, "words", "--format", "ndjson", "--config", config);
    Sos.Outcome both =
        Sos.runWith(text, "words", "--format", "ndjson", "--config", config, "--off", "own-yard");

    assertThat(words.out()).contains("own-yard").doesNotContain("jar-core-group");
    assertThat(both.code()).isZero();
    assertThat(both.out()).doesNotContain("own-yard");

    String record =
        """
        {"schemaVersion": "1.0", "id": "family-9", "language": "en-GB", "stage": "ONGOING_CASEWORK",
         "jurisdiction": "WALES", "mappings": [{"id": "m1", "status": "AGREED",
           "heldOn": "2026-06-20", "safetyGoals": [{"id": "g1", "status": "AGREED",
             "addresses": [], "fullText": {"text": "%s", "language": "en-GB"}}]}]}
        """
            .formatted(text);
    Path mapped = Files.writeString(folder.resolve("record.json"), record);
    JsonNode theirs = json(Sos.run("check", "--format", "json", mapped.toString()));
    JsonNode ours =
        json(Sos.run("check", "--format", "json", "--config", config, mapped.toString()));
    assertThat(familyWords(theirs)).containsExactly(text.indexOf("core"));
    assertThat(familyWords(ours)).containsExactly(text.indexOf("mill"));
  }

  /** Where the words start that a family may not know. */
  private static List<Integer> familyWords(JsonNode report) {
    return report.at("/records/0/findings").values().stream()
        .filter(finding -> finding.get("rule").asString().equals("LANG-003"))
        .flatMap(finding -> finding.get("spans").values().stream())
        .map(span -> span.get("start").asInt())
        .toList();
  }

  @Test
  void words_that_cannot_be_used_are_told_with_their_place() throws IOException {
    String config =
        file(
            """
            {"configVersion": "1.0", "id": "ours-1",
             "words": {"en": {"off": ["jar-core-grup"]}}}
            """);

    Sos.Outcome outcome = Sos.runWith("Tea.", "words", "--config", config);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "sos: "
                + config
                + ", line 2, column 27 (/words/en/off/0): There is no such entry in the list of"
                + " words. Did you mean jar-core-group?");
  }

  @Test
  void a_missing_file_is_no_reason_to_fall_back() {
    Sos.Outcome outcome = Sos.run("check", "--config", "no-such.json", WORRIED);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "sos: no-such.json: The file does not exist or cannot be opened.");
  }

  @Test
  void an_unknown_set_is_wrong_use() {
    Sos.Outcome near = Sos.run("check", "--set", "whales", WORRIED);
    assertThat(near.code()).isEqualTo(2);
    assertThat(near.err()).contains("There is no rule set whales. Did you mean wales?");
    assertThat(Sos.run("rules", "--set", "atlantis").err()).contains("There are: standard, ");
    Sos.Outcome both = Sos.run("check", "--set", "wales", "--config", "x.json", WORRIED);
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("exclude each other");
  }

  @Test
  void the_sets_are_listed() {
    assertThat(Sos.run("rules", "--sets").out())
        .containsPattern("standard +Every rule of the catalogue")
        .containsPattern("wales +Work in Wales");
  }

  @Test
  void the_schemas_of_these_files_come_out_byte_by_byte() {
    for (FileFormat format : FileFormat.values()) {
      assertThat(Sos.run("schema", format.text()).out())
          .isEqualTo(new String(format.schema(), StandardCharsets.UTF_8));
    }
  }
}
