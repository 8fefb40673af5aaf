package io.github.sosmapping.rules.catalogue.mapping;

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
}
