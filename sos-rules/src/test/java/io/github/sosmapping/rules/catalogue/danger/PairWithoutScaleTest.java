package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.catalogue.mapping.MapWithoutJudgement;
import org.junit.jupiter.api.Test;

class PairWithoutScaleTest {

  private final RuleTester rule = RuleTester.of(PairWithoutScale.class);

  @Test
  void notices_a_pair_without_a_scale() {
    rule.on(
            """
    {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}],
      "safetyGoals": [{"id": "g1", "addresses": ["d1"]}, {"id": "g2", "addresses": ["d2"]}],
      "safetyScales": [{"forDanger": "d1"}]}]}
    """)
        .notices("/mappings/0/dangerStatements/1")
        .weighing(Severity.WARNING)
        .saying("No scale says where things stand between this danger and its goal.");
  }

  @Test
  void gives_advice_when_one_scale_covers_the_map() {
    rule.on(
            """
    {"mappings": [{"dangerStatements": [{"id": "d1"}], "overallScale": {},
      "safetyGoals": [{"addresses": ["d1"]}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.ADVICE)
        .saying("One scale covers the whole map, and none is about this danger and its goal.");
  }

  @Test
  void gives_advice_on_a_draft() {
    rule.on(
            """
    {"mappings": [{"dangerStatements": [{"id": "d1", "status": "DRAFT"}, {"id": "d2"}],
      "safetyGoals": [{"addresses": ["d1"]}], "safetyScales": [{"forDanger": "d2"}]}]}
    """)
        .weighing(Severity.ADVICE);
  }

  @Test
  void notices_that_only_the_earlier_map_has_a_scale() {
    rule.on(
            """
    {"mappings": [
      {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}],
       "safetyScales": [{"forDanger": "d1"}]},
      {"dangerStatements": [{"id": "d2", "supersedes": "d1"}, {"id": "d3"}],
       "safetyGoals": [{"addresses": ["d2"]}], "safetyScales": [{"forDanger": "d3"}]}]}
    """)
        .notices("/mappings/1/dangerStatements/0");
  }

  @Test
  void stays_silent_when_the_scale_names_the_goal() {
    rule.on(
            """
    {"mappings": [{"dangerStatements": [{"id": "d1"}],
      "safetyGoals": [{"id": "g1", "addresses": ["d1"]}], "safetyScales": [{"forGoal": "g1"}]}]}
    """)
        .isMet("Danger statements with a goal, and a scale that says where things stand: 1.");
  }

  @Test
  void stays_silent_when_the_scale_names_an_earlier_version() {
    rule.on(
            """
    {"mappings": [
      {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}]},
      {"dangerStatements": [{"id": "d2", "supersedes": "d1"}],
       "safetyGoals": [{"addresses": ["d2"]}], "safetyScales": [{"forDanger": "d1"}]}]}
    """)
        .staysSilent();
  }

  @Test
  void leaves_a_danger_without_a_goal_to_the_rule_about_that() {
    rule.on("{\"mappings\": [{\"dangerStatements\": [{}]}]}")
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  private static final String NO_SCALE_AT_ALL =
      """
      {"mappings": [{"dangerStatements": [{"id": "d1", "fullText": "Jean is worried."}],
        "safetyGoals": [{"addresses": ["d1"], "fullText": "Jean stays."}]}]}
      """;

  @Test
  void leaves_a_map_without_any_scale_to_the_rule_about_that() {
    rule.on(NO_SCALE_AT_ALL).isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void speaks_itself_when_that_rule_is_off() {
    rule.without(MapWithoutJudgement.class)
        .on(NO_SCALE_AT_ALL)
        .notices("/mappings/0/dangerStatements/0");
  }
}
