package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule sets that come with the library. */
class RuleSetsTest {

  private static final FamilyRecord RECORD =
      Fragment.record(
          """
          {"mappings": [{"dangerStatements": [
            {"id": "d1", "fullText": "Call Kelly on 07700 900123 about Mia."}]}]}
          """);

  static List<String> names() {
    return RuleSets.names();
  }

  private static RuleSet set(String name) {
    return RuleSets.named(name).orElseThrow();
  }

  private static Severity severity(RuleSet set, String rule) {
    return set.severity(set.find(rule).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_has_an_id_with_a_version_and_says_what_it_is_for(String name) {
    assertThat(set(name).id()).isEqualTo(name + "-" + Catalogue.VERSION);
    assertThat(RuleSets.named(set(name).id())).containsSame(set(name));
    assertThat(RuleSets.about(name)).matches("[A-Z].*[^.]");
    assertThat(set(name).entries()).hasSameSizeAs(RuleSet.standard().entries());
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_id_stands_in_every_result(String name) {
    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, set(name));

    assertThat(examination.ruleSet()).isEqualTo(set(name).id());
  }

  @Test
  void there_is_no_set_of_another_name_or_version() {
    assertThat(RuleSets.named("atlantis")).isEmpty();
    assertThat(RuleSets.named("wales-0")).isEmpty();
    assertThatThrownBy(() -> RuleSets.about("atlantis"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_list_of_sets_in_the_documentation_is_what_the_sets_say() throws IOException {
    Path file = Path.of("..", "docs", "rule-sets.md");
    String expected = RuleSetIndexPage.text();
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as("docs/rule-sets.md is made by the tests with -Dsos.test.args=-Dsos.docs.update=true")
        .isEqualTo(expected);
  }

  @Test
  void the_standard_set_changes_nothing() {
    for (RuleSet.Entry entry : set("standard").entries()) {
      assertThat(set("standard").isOn(entry.label().id())).isTrue();
      assertThat(set("standard").severity(entry.label())).isEqualTo(entry.label().severity());
    }
  }

  @Test
  void an_identifying_detail_stops_an_export_and_nothing_about_practice_does() {
    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, set("export"));

    assertThat(examination.findings())
        .extracting(finding -> finding.rule().id() + " " + finding.severity())
        .containsExactly("PRIV-001 ERROR");
    assertThat(Examiner.examine(RECORD, Fragment.AS_OF, set("standard")).findings())
        .anyMatch(f -> f.rule().id().equals("PRIV-001") && f.severity() == Severity.WARNING)
        .anyMatch(f -> f.rule().id().equals("DAN-007"));
  }

  @Test
  void stages_and_places_weigh_otherwise() {
    assertThat(severity(set("wales"), "LANG-001")).isEqualTo(Severity.ERROR);
    assertThat(severity(set("western-australia"), "GOAL-012")).isEqualTo(Severity.WARNING);
    assertThat(severity(set("early-help"), "HARM-007")).isEqualTo(Severity.WARNING);
    assertThat(severity(set("review"), "MAP-008")).isEqualTo(Severity.WARNING);
    assertThat(set("assessment").isOn("PLAN-001")).isFalse();
    RuleSet planning = set("planning");
    assertThat(planning.stages(planning.find("NET-005").orElseThrow()))
        .isEqualTo(
            Set.of(Stage.INVESTIGATION_ASSESSMENT, Stage.ONGOING_CASEWORK, Stage.CHILDREN_IN_CARE));
    assertThat(planning.threshold(planning.find("NET-005").orElseThrow(), "stageDays"))
        .isEqualTo(28);
  }

  @Test
  void a_set_of_the_agencys_own_says_from_when_a_rule_applies() {
    RuleSet later =
        RuleSet.standard().toBuilder("ours-1")
            .appliesFrom("DAN-007", Fragment.AS_OF.plusDays(1))
            .off("DAN-001")
            .build();
    RuleSet today =
        later.toBuilder("ours-2").appliesFrom("DAN-007", Fragment.AS_OF).on("DAN-001").build();

    assertThat(reasons(later, "DAN-007")).containsExactly(NotAssessed.Reason.NOT_YET_IN_FORCE);
    assertThat(reasons(later, "DAN-001")).containsExactly(NotAssessed.Reason.SWITCHED_OFF);
    assertThat(reasons(today, "DAN-007")).isEmpty();
    assertThat(reasons(today, "DAN-001")).isEmpty();
    assertThat(today.appliesFrom(today.find("DAN-007").orElseThrow())).contains(Fragment.AS_OF);
  }

  private static List<NotAssessed.Reason> reasons(RuleSet set, String rule) {
    return Examiner.examine(RECORD, Fragment.AS_OF, set).notAssessed().stream()
        .filter(entry -> entry.rule().id().equals(rule))
        .map(NotAssessed::reason)
        .toList();
  }
}
