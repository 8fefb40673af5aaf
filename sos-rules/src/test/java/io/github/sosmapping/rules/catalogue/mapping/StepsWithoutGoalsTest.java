package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StepsWithoutGoalsTest {

  private final RuleTester rule = RuleTester.of(StepsWithoutGoals.class);

  @Test
  void notices_steps_where_there_is_no_goal() {
    rule.on("{\"mappings\": [{\"nextSteps\": [{}, {}]}]}")
        .notices("/mappings/0/nextSteps")
        .weighing(Severity.ERROR)
        .saying("This map has next steps (2) and no safety goal that says what they are for.");
  }

  @Test
  void weighs_it_less_in_the_first_days() {
    rule.on("{\"stage\": \"INTAKE\", \"mappings\": [{\"nextSteps\": [{}]}]}")
        .weighing(Severity.WARNING);
  }

  @Test
  void stays_silent_when_goals_stand_beside_the_steps() {
    rule.on("{\"mappings\": [{\"safetyGoals\": [{}], \"nextSteps\": [{}, {}]}]}")
        .isMet("The map says what its next steps are for (safety goals: 1; next steps: 2).");
  }

  @Test
  void stays_silent_when_only_an_earlier_map_had_no_goals() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "nextSteps": [{}]},
              {"safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .staysSilent();
  }

  @Test
  void notices_it_for_each_group_of_children() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "mappings": [{"children": ["mia"], "nextSteps": [{}]},
              {"children": ["dylan"], "safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .notices("/mappings/0/nextSteps");
  }

  @Test
  void stays_silent_about_goals_without_steps_yet() {
    rule.on("{\"mappings\": [{\"safetyGoals\": [{}]}]}")
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_goals_are_settled_and_steps_go_on() {
    rule.on(
            "{\"mappings\": [{\"safetyGoals\": [{\"status\": \"RESOLVED\"}], \"nextSteps\": [{}]}]}")
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_in_an_empty_record() {
    rule.on("{}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
