package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Configuration files: what they set, and what is said about those that cannot be used. */
class RuleSetReaderTest {

  private static final RuleSetReader READER = RuleSetReader.create();

  private static Loaded<RuleSet> read(String json) {
    return READER.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleSet ready(String json) {
    assertThat(read(json)).isInstanceOf(Loaded.Ready.class);
    return ((Loaded.Ready<RuleSet>) read(json)).value();
  }

  private static String file(String rules) {
    return """
        {"configVersion": "1.0", "id": "ours-1",
         "rules": {%s}}
        """
        .formatted(rules);
  }

  private static RuleLabel rule(RuleSet set, String id) {
    return set.find(id).orElseThrow();
  }

  @Test
  void a_file_says_what_differs_from_the_set_it_starts_from() {
    String file =
        """
        {"$schema": "https://example.org/config", "configVersion": "1.0", "id": "ours-1",
         "extends": "wales",
         "rules": {
           "DAN-007": {"severity": "advice", "stages": ["INTAKE", "CLOSED"],
             "thresholds": {"draftDays": 7}, "appliesFrom": "2027-01-01", "why": "agreed in May"},
           "GOAL-012": {"on": false}}}
        """;

    RuleSet set = ready(file);

    assertThat(Schemas.accepts(FileFormat.CONFIG, file)).isTrue();
    assertThat(set.id()).isEqualTo("ours-1");
    assertThat(set.isOn("GOAL-012")).isFalse();
    RuleLabel danger = rule(set, "DAN-007");
    assertThat(set.severity(danger)).isEqualTo(Severity.ADVICE);
    assertThat(set.stages(danger)).isEqualTo(Set.of(Stage.INTAKE, Stage.CLOSED));
    assertThat(set.threshold(danger, "draftDays")).isEqualTo(7);
    assertThat(set.appliesFrom(danger)).contains(LocalDate.of(2027, 1, 1));
    assertThat(set.severity(rule(set, "LANG-001"))).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_file_starts_from_the_standard_set_when_it_names_none() {
    assertThat(ready("{\"configVersion\": \"1.0\", \"id\": \"ours-1\"}").entries())
        .containsExactlyElementsOf(RuleSet.standard().entries());
  }

  @Test
  void a_rule_can_be_switched_on_again() {
    String file =
        """
        {"configVersion": "1.0", "id": "ours-1", "extends": "export",
         "rules": {"DAN-007": {"on": true}}}
        """;
    assertThat(ready(file).isOn("DAN-007")).isTrue();
    assertThat(ready(file).isOn("DAN-008")).isFalse();
  }

  @Test
  void a_file_can_start_from_a_set_of_the_agencys_own() {
    RuleSet own = RuleSet.standard().toBuilder("own-1").off("DAN-001").build();
    byte[] file =
        "{\"configVersion\": \"1.0\", \"id\": \"ours-1\", \"extends\": \"own\"}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(READER.with("own", own).read(file))
        .isInstanceOfSatisfying(
            Loaded.Ready.class,
            ready -> assertThat(((RuleSet) ready.value()).isOn("DAN-001")).isFalse());
    assertThat(READER.read(file)).isInstanceOf(Loaded.Refused.class);
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake(
            "not JSON",
            "{\"configVersion\": \"1.0\",\n  id: 3}",
            "2:3 not-json [] This is not JSON: something else was expected here."),
        mistake("nothing", "", "1:1 empty-input [] There is nothing in this file."),
        mistake(
            "no object",
            "[]",
            "1:1 not-an-object [] Here should stand an object: properties in" + " braces."),
        mistake(
            "no version",
            "{\"id\": \"ours-1\"}",
            "1:1 version-missing [] The file does not say which version of the format it is written"
                + " in. Add \"configVersion\": \"1.0\"."),
        mistake(
            "another version",
            "{\"configVersion\": \"9\"}",
            "1:19 version-unknown [/configVersion] There is no such version of this format here."
                + " This program reads 1.0."),
        mistake(
            "no id",
            "{\"configVersion\": \"1.0\"}",
            "1:1 missing-property [] \"id\" is missing here."),
        mistake(
            "an id with a name in it",
            "{\"configVersion\": \"1.0\", \"id\": \"Mia CANARY\"}",
            "1:32 wrong-id [/id] An id is made of lower-case letters, digits, hyphens and dots, and"
                + " starts with a letter or digit: \"our-county-3\"."),
        mistake(
            "an id that is taken",
            "{\"configVersion\": \"1.0\", \"id\": \"wales-1\"}",
            "1:32 id-taken [/id] A rule set of this library has this id. Give yours an id of its"
                + " own, with a version."),
        mistake(
            "an unknown property",
            "{\"configVersion\": \"1.0\", \"id\": \"o-1\", \"rule\": {}}",
            "1:39 unknown-property-near [] There is no such property here. Did you mean rules?"),
        mistake(
            "an unknown set",
            "{\"configVersion\": \"1.0\", \"id\": \"o-1\", \"extends\": \"whales\"}",
            "1:50 unknown-set-near [/extends] There is no such rule set. Did you mean wales?"),
        mistake(
            "an unknown rule, nearly right",
            file("\"dan-07\": {}"),
            "2:12 unknown-rule-near [/rules] There is no such rule in this set. Did you mean"
                + " DAN-007 or DAN-001 or DAN-002?"),
        mistake(
            "an unknown rule",
            file("\"CANARY-9999\": {}"),
            "2:12 unknown-rule [/rules] There is no such rule in this set. All rules: sos rules"),
        mistake(
            "a rule that is no object",
            file("\"DAN-007\": \"off\""),
            "2:23 not-an-object [/rules/DAN-007] Here should stand an object: properties in"
                + " braces."),
        mistake(
            "an unknown setting",
            file("\"DAN-007\": {\"canary\": 1}"),
            "2:24 unknown-property [/rules/DAN-007] There is no such property here. There are:"
                + " appliesFrom, on, severity, stages, thresholds, why."),
        mistake(
            "a word for true",
            file("\"DAN-007\": {\"on\": \"CANARY\"}"),
            "2:30 not-true-or-false [/rules/DAN-007/on] Here should stand true or false."),
        mistake(
            "an unknown severity",
            file("\"DAN-007\": {\"severity\": \"CANARY\"}"),
            "2:36 unknown-severity [/rules/DAN-007/severity] Here should stand one of these: error,"
                + " warning, advice."),
        mistake(
            "words alone as an error",
            file("\"LANG-003\": {\"severity\": \"error\"}"),
            "2:37 words-alone [/rules/LANG-003/severity] The rule LANG-003 judges by words alone,"
                + " so it weighs a warning at most."),
        mistake(
            "an unknown stage",
            file("\"DAN-007\": {\"stages\": [\"CLOSED\", \"CANARY\"]}"),
            "2:45 unknown-stage [/rules/DAN-007/stages/1] Here should stand one of these:"
                + " EARLY_HELP, INTAKE, INVESTIGATION_ASSESSMENT, ONGOING_CASEWORK,"
                + " CHILDREN_IN_CARE, CLOSED."),
        mistake(
            "no stage",
            file("\"DAN-007\": {\"stages\": []}"),
            "2:34 no-stage [/rules/DAN-007/stages] Name at least one stage, or leave the list out."
                + " To silence a rule, switch it off."),
        mistake(
            "an unknown threshold",
            file("\"DAN-007\": {\"thresholds\": {\"draftDay\": 3}}"),
            "2:39 unknown-threshold-near [/rules/DAN-007/thresholds] The rule has no such"
                + " threshold. Did you mean draftDays?"),
        mistake(
            "a threshold of a rule without any",
            file("\"DAN-001\": {\"thresholds\": {\"canary\": 3}}"),
            "2:39 no-thresholds [/rules/DAN-001/thresholds] The rule DAN-001 has no thresholds."),
        mistake(
            "a threshold out of range",
            file("\"DAN-007\": {\"thresholds\": {\"draftDays\": -1}}"),
            "2:52 out-of-range [/rules/DAN-007/thresholds/draftDays] The number should lie between 0"
                + " and 10000."),
        mistake(
            "a threshold that is no number",
            file("\"DAN-007\": {\"thresholds\": {\"draftDays\": \"CANARY\"}}"),
            "2:52 not-a-whole-number [/rules/DAN-007/thresholds/draftDays] Here should stand a whole"
                + " number."),
        mistake(
            "a day in another form",
            file("\"DAN-007\": {\"appliesFrom\": \"1 May CANARY\"}"),
            "2:39 not-a-day [/rules/DAN-007/appliesFrom] Here should stand a day such as"
                + " 2026-11-01."),
        mistake(
            "the same rule twice",
            file("\"DAN-007\": {}, \"DAN-007\": {}"),
            "2:27 duplicate-property [/rules] This object has the same property twice, so it is not"
                + " clear which one counts."));
  }

  private static Arguments mistake(String what, String json, String expected) {
    return Arguments.of(what, json, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void one_mistake_is_one_message_with_its_place(String what, String json, String expected) {
    assertThat(problems(json)).as(what).containsExactly(expected);
    assertThat(expected).doesNotContain("CANARY");
  }

  private static List<String> problems(String json) {
    return ((Loaded.Refused<RuleSet>) read(json))
        .problems().stream()
            .map(
                p ->
                    "%d:%d %s [%s] %s"
                        .formatted(
                            p.line(), p.column(), p.code(), p.pointer(), p.message(Locale.UK)))
            .toList();
  }

  @Test
  void all_mistakes_are_told_at_once_in_the_order_of_the_file() {
    assertThat(problems(file("\"CANARY\": {}, \"DAN-007\": {\"on\": 1, \"severity\": 2}")))
        .hasSize(3)
        .allMatch(problem -> problem.startsWith("2:"));
  }

  @Test
  void a_missing_file_is_told_without_its_path() {
    assertThat(READER.read(Path.of("no-such-directory", "CANARY.json")))
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused -> assertThat(refused.problems().toString()).doesNotContain("CANARY"))
        .extracting(loaded -> ((Loaded.Refused<RuleSet>) loaded).problems().get(0).code())
        .isEqualTo("cannot-read");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void the_schema_refuses_what_it_can_tell(String what, String json, String expected) {
    String code = expected.split(" ", -1)[1];
    boolean asJson = !List.of("not-json", "empty-input", "duplicate-property").contains(code);
    boolean toldByRules =
        List.of("id-taken", "words-alone", "out-of-range", "no-thresholds").contains(code)
            || code.startsWith("unknown-rule")
            || code.startsWith("unknown-set")
            || code.startsWith("unknown-threshold");
    if (asJson && !toldByRules) {
      assertThat(Schemas.accepts(FileFormat.CONFIG, json)).as(what).isFalse();
    }
  }
}
