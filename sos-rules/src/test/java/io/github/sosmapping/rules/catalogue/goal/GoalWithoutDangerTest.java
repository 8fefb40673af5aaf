package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import org.junit.jupiter.api.Test;

class GoalWithoutDangerTest {

  private final RuleTester rule = RuleTester.of(GoalWithoutDanger.class);

  @Test
  void notices_a_goal_that_answers_no_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "safetyGoals": [{"addresses": ["d1"]}, {"fullText": "The family goes on holiday together."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/1")
        .weighing(Severity.ERROR)
        .saying("This safety goal is not linked to a danger statement.");
  }

  @Test
  void notices_it_even_where_the_map_has_no_dangers() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ERROR);
  }

  @Test
  void only_prompts_when_the_goal_is_the_familys_own() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"owner": "FAMILY"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ADVICE)
        .saying(
            "This goal of the family's own is not linked to a danger statement, and may well stand"
                + " alone.");
  }

  @Test
  void only_prompts_while_the_goal_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"status": "DRAFT"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void notices_a_draft_that_is_older_than_two_weeks() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-01", "safetyGoals": [{"status": "DRAFT"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ERROR);
  }

  @Test
  void stays_silent_when_every_goal_answers_a_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "safetyGoals": [{"addresses": ["d1"]}, {"addresses": ["d1"]}]}]}
            """)
        .isMet("Safety goals that answer a danger statement: 2.");
  }

  @Test
  void stays_silent_when_the_goal_answers_an_earlier_version_of_the_danger() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyGoals": [{"addresses": ["d1"]}]}]}
            """)
        .isMet("Safety goals that answer a danger statement: 1.");
  }

  @Test
  void leaves_a_link_to_nothing_to_the_rule_about_links() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"addresses": ["d9"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void does_not_look_at_goals_that_are_resolved() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"status": "RESOLVED"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_look_at_goals_of_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "safetyGoals": [{}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void speaks_itself_about_a_link_to_nothing_when_the_rule_about_links_is_off() {
    rule.without(LinkLeadsNowhere.class)
        .on("{\"mappings\": [{\"safetyGoals\": [{\"addresses\": [\"d9\"]}]}]}")
        .notices("/mappings/0/safetyGoals/0");
  }
}
