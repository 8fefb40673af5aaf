package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acknowledgements and baselines on the command line. */
class BesideTest {

  private static final String WORRIED = Sos.record("worried.json");

  @TempDir private Path folder = Path.of("");

  private String key = "";
  private String baseline = "";

  @BeforeEach
  void make_a_key() throws IOException {
    key = Files.writeString(folder.resolve("key"), Sos.run("baseline", "key").out()).toString();
    baseline = folder.resolve("baseline.json").toString();
  }

  private String acknowledging(String rule, String about, String until) throws IOException {
    String json =
        """
        {"acknowledgementsVersion": "1.0", "acknowledgements": [
          {"record": "elsewhere", "id": "a0", "rule": "DAN-007",
           "reason": {"text": "CANARY-0", "language": "en"},
           "role": "SUPERVISOR", "on": "2026-05-01", "until": "2026-12-31"},
          {"record": "%s", "id": "a1", "rule": "%s", %s
           "reason": {"text": "CANARY-1", "language": "en"},
           "role": "SUPERVISOR", "on": "2026-05-01", "until": "%s"}]}
        """
            .formatted(record().get("id").asString(), rule, about, until);
    return Files.writeString(folder.resolve("acknowledged.json"), json).toString();
  }

  private static JsonNode json(Sos.Outcome outcome) {
    return JsonMapper.shared().readTree(outcome.out());
  }

  private static Sos.Outcome check(String... more) {
    return Sos.run(
        Stream.concat(Stream.of("check", "--format", "json"), Stream.of(more))
            .toArray(String[]::new));
  }

  private static JsonNode record() {
    return json(check("--entry-ids", WORRIED)).at("/records/0");
  }

  /** The first finding that belongs to an entry, as a report with ids tells it. */
  private static JsonNode finding() {
    return record().get("findings").values().stream()
        .filter(finding -> finding.has("entry"))
        .findFirst()
        .orElseThrow();
  }

  private String acknowledgingTheFirst(String until) throws IOException {
    JsonNode finding = finding();
    return acknowledging(
        finding.get("rule").asString(),
        "\"about\": \"" + finding.get("entry").asString() + "\",",
        until);
  }

  @Test
  void an_acknowledged_finding_is_told_apart_in_every_format() throws IOException {
    String file = acknowledgingTheFirst("2026-07-31");
    JsonNode report = json(check("--acknowledged", file, WORRIED));

    assertThat(report.at("/records/0/findings")).hasSize(record().get("findings").size() - 1);
    assertThat(report.at("/records/0/acknowledged")).hasSize(1);
    assertThat(report.at("/records/0/acknowledged/0/acknowledgement/until").asString())
        .isEqualTo("2026-07-31");
    assertThat(report.at("/records/0/acknowledged/0/acknowledgement/position").asInt())
        .isEqualTo(1);
    assertThat(report.at("/summary/setAside/acknowledged").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/setAside/recordsNotSeen").asInt()).isEqualTo(1);
    assertThat(run("text", file)).contains("What was looked at before", "until 2026-07-31, by");
    assertThat(run("ndjson", file)).contains("\"acknowledged\":[");
    assertThat(run("sarif", file)).contains("\"suppressions\": [", "\"kind\": \"external\"");
    assertThat(
            Sos.run(
                    "check",
                    "--fail-on",
                    "advice",
                    "--format",
                    "junit",
                    "--acknowledged",
                    file,
                    WORRIED)
                .out())
        .contains("<skipped message=\"Acknowledged until 2026-07-31.\">");
  }

  @Test
  void reports_keep_to_their_schemas_with_all_of_it() throws IOException {
    Sos.run("baseline", "create", "--baseline", baseline, "--baseline-key", key, WORRIED);
    for (String until : List.of("2026-07-31", "2026-06-01")) {
      String file = acknowledgingTheFirst(until);
      String[] all = {"--acknowledged", file, "--baseline", baseline, "--baseline-key", key};
      for (String extra : List.of("--quote", "--entry-ids")) {
        ReportSchemaTest.isValidReport(
            check(Stream.concat(Stream.of(all), Stream.of(extra, WORRIED)).toArray(String[]::new))
                .out());
      }
      SarifReportTest.isValid(
          Sos.run(
                  "check",
                  "--format",
                  "sarif",
                  "--quote",
                  "--acknowledged",
                  file,
                  "--baseline",
                  baseline,
                  "--baseline-key",
                  key,
                  WORRIED)
              .out());
    }
  }

  private static String run(String format, String file) {
    return Sos.run("check", "--format", format, "--acknowledged", file, WORRIED).out();
  }

  @Test
  void reasons_and_ids_come_out_only_when_asked() throws IOException {
    String file = acknowledgingTheFirst("2026-07-31");
    for (String format : Sos.FORMATS) {
      assertThat(run(format, file)).doesNotContain("CANARY");
      assertThat(run(format, file)).doesNotContain("\"a1\"");
    }
    assertThat(check("--quote", "--acknowledged", file, WORRIED).out())
        .contains("\"why\": \"CANARY-1\"");
    assertThat(Sos.run("check", "--quote", "--acknowledged", file, WORRIED).out())
        .contains("Why: CANARY-1");
    assertThat(check("--entry-ids", "--acknowledged", file, WORRIED).out())
        .contains("\"id\": \"a1\"");
  }

  @Test
  void an_acknowledgement_that_set_nothing_aside_is_told() throws IOException {
    String expired = acknowledgingTheFirst("2026-06-29");
    JsonNode report = json(check("--acknowledged", expired, WORRIED));
    assertThat(report.at("/records/0/idleAcknowledgements/0/reason").asString())
        .isEqualTo("expired");
    assertThat(report.at("/records/0/findings")).hasSize(record().get("findings").size());
    for (String format : List.of("text", "junit")) {
      assertThat(run(format, expired)).contains("its last day is over");
    }

    String unused = acknowledging("DAN-007", "\"about\": \"nobody\",", "2026-07-31");
    assertThat(run("text", unused)).contains("no entry of the record has that id");
    assertThat(run("sarif", unused)).contains("\"idleAcknowledgements\": 1");
  }

  @Test
  void the_acknowledgements_of_a_record_count_without_any_option() throws IOException {
    JsonNode finding = finding();
    String text =
        Files.readString(Path.of(WORRIED))
            .replace("\"schemaVersion\": \"1.0\",", "\"schemaVersion\": \"1.1\",")
            .replaceFirst(
                "\"mappings\"",
                """
                "acknowledgements": [{"id": "a1", "rule": "%s", "about": "%s",
                  "reason": {"text": "CANARY", "language": "en"}, "role": "SUPERVISOR",
                  "on": "2026-06-01", "until": "2026-07-31"},
                  {"id": "a2", "rule": "CANARY", "reason": {"text": "CANARY", "language": "en"},
                  "role": "SUPERVISOR", "on": "2026-06-01", "until": "2026-07-31"}],
                "mappings\""""
                    .formatted(finding.get("rule").asString(), finding.get("entry").asString()));
    String file = Files.writeString(folder.resolve("own.json"), text).toString();

    Sos.Outcome outcome = check(file);

    assertThat(json(outcome).at("/records/0/acknowledged/0/acknowledgement/in").asString())
        .isEqualTo("record");
    assertThat(json(outcome).at("/records/0/idleAcknowledgements/0/reason").asString())
        .isEqualTo("no-such-rule");
    ReportSchemaTest.isValidReport(outcome.out());
    assertThat(outcome.out()).doesNotContain("CANARY");
    assertThat(Sos.run("check", file).out())
        .contains("Acknowledgement 2 of the record set nothing aside")
        .doesNotContain("CANARY");
  }

  @Test
  void a_baseline_lets_only_new_findings_count_and_improvement_never_fails() throws IOException {
    assertThat(check(WORRIED).code()).isEqualTo(1);
    Sos.Outcome made =
        Sos.run("baseline", "create", "--baseline", baseline, "--baseline-key", key, WORRIED);
    assertThat(made.code()).isZero();
    assertThat(made.out()).matches("remembered: findings [0-9]+, records 1\\n");

    JsonNode report = json(withBaseline(WORRIED));
    assertThat(withBaseline(WORRIED).code()).isZero();
    assertThat(report.at("/records/0/findings")).isEmpty();
    assertThat(report.at("/records/0/known")).hasSize(record().get("findings").size());
    assertThat(Sos.run("check", "--baseline", baseline, "--baseline-key", key, WORRIED).out())
        .contains("Known since the baseline", "Nothing that counts today");
    assertThat(
            Sos.run(
                    "check",
                    "--format",
                    "sarif",
                    "--baseline",
                    baseline,
                    "--baseline-key",
                    key,
                    WORRIED)
                .out())
        .contains("\"baselineState\": \"unchanged\"");

    // The quiet record takes the place of the worried one: everything is mended.
    Path mended = folder.resolve("mended.json");
    String quiet = Files.readString(Sos.RECORDS.resolve("quiet.json"));
    String id = json(check(Sos.record("quiet.json"))).at("/records/0/id").asString();
    Files.writeString(
        mended, quiet.replace("\"" + id + "\"", "\"" + record().get("id").asString() + "\""));
    assertThat(withBaseline(Sos.record("quiet.json")).code()).isIn(0, 1);

    Sos.Outcome updated =
        Sos.run(
            "baseline", "update", "--baseline", baseline, "--baseline-key", key, mended.toString());
    assertThat(updated.code()).isZero();
    assertThat(updated.out()).startsWith("forgotten: findings ");
    assertThat(withBaseline(WORRIED).code()).isEqualTo(1);
  }

  private Sos.Outcome withBaseline(String record) {
    return check("--baseline", baseline, "--baseline-key", key, record);
  }

  @Test
  void a_check_never_makes_a_baseline() {
    Sos.Outcome outcome = withBaseline(WORRIED);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("does not exist or cannot be opened");
    assertThat(Path.of(baseline)).doesNotExist();
    assertThat(check("--baseline", baseline, WORRIED).err())
        .contains("a baseline needs its key: --baseline-key FILE");
    Sos.Outcome update =
        Sos.run("baseline", "update", "--baseline", baseline, "--baseline-key", key, WORRIED);
    assertThat(update.code()).isEqualTo(2);
    assertThat(Path.of(baseline)).doesNotExist();
  }

  @Test
  void an_existing_baseline_is_not_made_anew() throws IOException {
    String[] create = {
      "baseline", "create", "--baseline", baseline, "--baseline-key", key, WORRIED
    };
    assertThat(Sos.run(create).code()).isZero();
    String before = Files.readString(Path.of(baseline));

    Sos.Outcome again = Sos.run(create);

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).startsWith("sos: there is a baseline already: ");
    assertThat(Path.of(baseline)).hasContent(before);
  }

  @Test
  void nothing_is_left_of_a_purged_record_or_child() throws IOException {
    String child = json(WORRIED).at("/children/0/id").asString();
    for (String[] who :
        List.of(
            new String[] {"--record", record().get("id").asString()},
            new String[] {"--child", child})) {
      Files.deleteIfExists(Path.of(baseline));
      Sos.run("baseline", "create", "--baseline", baseline, "--baseline-key", key, WORRIED);
      Sos.Outcome purged =
          Sos.run(
              "baseline", "purge", "--baseline", baseline, "--baseline-key", key, who[0], who[1]);
      assertThat(purged.code()).isZero();
      assertThat(purged.out()).isEqualTo("removed: records 1; left: findings 0, records 0\n");
      assertThat(Files.readString(Path.of(baseline))).contains("\"records\": []");
    }
    Sos.Outcome nobody =
        Sos.run("baseline", "purge", "--baseline", baseline, "--baseline-key", key);
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("Name a record or a child");
  }

  private static JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(Path.of(file)));
  }

  @Test
  void records_that_cannot_be_read_are_told_when_a_baseline_is_made() {
    Sos.Outcome some =
        Sos.run(
            "baseline",
            "create",
            "--baseline",
            baseline,
            "--baseline-key",
            key,
            WORRIED,
            Sos.record("broken.json"));
    assertThat(some.code()).isEqualTo(2);
    assertThat(some.err()).contains("documents that could not be read as records: 1");
    assertThat(Path.of(baseline)).exists();
  }

  @Test
  void a_wrong_key_is_refused() throws IOException {
    Sos.run("baseline", "create", "--baseline", baseline, "--baseline-key", key, WORRIED);
    Files.writeString(Path.of(key), Sos.run("baseline", "key").out());
    assertThat(withBaseline(WORRIED).code()).isEqualTo(2);
    assertThat(withBaseline(WORRIED).err()).contains("was made with another key");
    Files.writeString(Path.of(key), "short");
    assertThat(withBaseline(WORRIED).err()).contains("a key has at least 32 bytes");
  }

  @Test
  void a_file_of_acknowledgements_that_cannot_be_used_stops_the_run() throws IOException {
    String file = Files.writeString(folder.resolve("bad.json"), "{\"CANARY\": 1}").toString();
    Sos.Outcome outcome = check("--acknowledged", file, WORRIED);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("line 1, column 1").doesNotContain("CANARY");
  }
}
