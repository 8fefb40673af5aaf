package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerWithoutPlanRuleTest {

  private final RuleTester rule = RuleTester.of(DangerWithoutPlanRule.class);

  @Test
  void notices_a_danger_that_no_rule_answers() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1"]}]}]}
            """)
        .notices("/mappings/0/dangerStatements/1")
        .weighing(Severity.ERROR)
        .saying("There is a family safety plan, and none of its rules answers this danger.");
  }

  @Test
  void notices_a_plan_without_any_rule_once() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": []}]}
            """)
        .notices("/safetyPlans/0")
        .saying(
            "This family safety plan holds no rules yet, so it answers none of the dangers (2).");
  }

  @Test
  void stays_silent_when_every_danger_has_a_rule() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1"]}, {"counters": ["d2", "d1"]}]}]}
            """)
        .isMet("Danger statements that a rule of the safety plan answers: 2.");
  }

  @Test
  void stays_silent_when_a_rule_serves_the_goal_that_answers_the_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"]}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"serves": ["g1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_rule_names_an_earlier_version() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
               {"dangerStatements": [{"id": "d2", "supersedes": "d1"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_is_resolved() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2", "status": "RESOLVED"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d2", "status": "DRAFT"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_a_draft_that_is_older_than_two_weeks() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-01",
               "dangerStatements": [{"id": "d2", "status": "DRAFT"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_the_immediate_plan_answers_the_new_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1"]}]},
               {"kind": "IMMEDIATE", "rules": [{"counters": ["d2"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_while_there_is_only_an_immediate_plan() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "safetyPlans": [{"kind": "IMMEDIATE", "rules": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_while_the_family_plan_is_being_drafted() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "safetyPlans": [{"kind": "FAMILY", "status": "DRAFT", "rules": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }
}
