package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
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

  @Test
  void leaves_a_link_to_nothing_to_the_rule_about_links() {
    String fragment =
        """
        {"mappings": [{"safetyGoals": [{"id": "g1"}], "nextSteps": [{"towards": ["g9"]}]}]}
        """;
    rule.on(fragment).isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
    rule.without(LinkLeadsNowhere.class).on(fragment).notices("/mappings/0/nextSteps/0");
  }

  @Test
  void stays_silent_when_the_step_names_an_earlier_version_of_the_goal() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1"}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1"}], "nextSteps": [{"towards": ["g1"]}]}]}
            """)
        .isMet("Next steps that serve a safety goal: 1.");
  }

  @Test
  void stays_silent_about_the_steps_of_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "safetyGoals": [{}], "nextSteps": [{}]}, {"safetyGoals": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_when_all_goals_are_settled() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"status": "RESOLVED"}], "nextSteps": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
