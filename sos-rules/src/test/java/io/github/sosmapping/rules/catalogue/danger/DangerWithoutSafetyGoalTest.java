package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.catalogue.mapping.StepsWithoutGoals;
import org.junit.jupiter.api.Test;

class DangerWithoutSafetyGoalTest {

  private final RuleTester rule = RuleTester.of(DangerWithoutSafetyGoal.class);

  @Test
  void notices_a_danger_that_no_goal_answers() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1"}, {"id": "d2"}],
              "safetyGoals": [{"id": "g1", "addresses": ["d1"]}]}]}
            """)
        .notices("/mappings/0/dangerStatements/1")
        .saying("No safety goal answers this danger statement yet.");
  }

  @Test
  void notices_a_draft_that_is_older_than_two_weeks() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-01",
              "dangerStatements": [{"id": "d1", "status": "DRAFT"}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_one_goal_answers_two_dangers() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1"}, {"id": "d2"}],
              "safetyGoals": [{"addresses": ["d1", "d2"]}]}]}
            """)
        .isMet("Danger statements with a safety goal that answers them: 2.");
  }

  @Test
  void stays_silent_when_the_goal_answers_an_earlier_version_of_the_danger() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1"}],
               "safetyGoals": [{"addresses": ["d1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "status": "DRAFT"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_danger_is_resolved() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "status": "RESOLVED"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  private static final String STEPS_ONLY =
      """
      {"mappings": [{"dangerStatements": [{"id": "d1", "fullText": "Jean is worried."}],
        "nextSteps": [{"action": "Gran gets a spare key."}]}]}
      """;

  @Test
  void leaves_a_map_with_steps_and_no_goal_at_all_to_the_rule_about_that() {
    rule.on(STEPS_ONLY).isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void speaks_itself_when_that_rule_is_off() {
    rule.without(StepsWithoutGoals.class).on(STEPS_ONLY).notices("/mappings/0/dangerStatements/0");
  }
}
