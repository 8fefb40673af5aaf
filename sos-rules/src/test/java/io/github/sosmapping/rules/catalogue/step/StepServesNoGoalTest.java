package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import org.junit.jupiter.api.Test;

class StepServesNoGoalTest {

  private final RuleTester rule = RuleTester.of(StepServesNoGoal.class);

  @Test
  void notices_a_step_without_a_goal() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"id": "g1"}],
              "nextSteps": [{"towards": ["g1"]}, {"action": "Complete chronology."}]}]}
            """)
        .notices("/mappings/0/nextSteps/1")
        .saying("This next step is not linked to any safety goal.");
  }

  @Test
  void stays_silent_when_every_step_serves_a_goal() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"id": "g1"}], "nextSteps": [{"towards": ["g1"]}]}]}
            """)
        .isMet("Next steps that serve a safety goal: 1.");
  }

  @Test
  void stays_silent_when_the_law_sets_the_task() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"id": "g1"}], "nextSteps": [{"kind": "STATUTORY"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_map_without_goals_to_the_rule_about_that() {
    rule.on("{\"mappings\": [{\"nextSteps\": [{}]}]}")
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }
}
