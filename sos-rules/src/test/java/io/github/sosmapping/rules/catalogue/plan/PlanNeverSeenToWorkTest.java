package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class PlanNeverSeenToWorkTest {

  private final RuleTester rule = RuleTester.of(PlanNeverSeenToWork.class);

  @Test
  void notices_a_plan_on_which_nobody_has_reported() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               ]}]}]}
            """)
        .notices("/safetyPlans/0")
        .weighing(Severity.WARNING)
        .saying("No report says yet how the rules of this plan have gone.");
  }

  @Test
  void notices_that_the_latest_report_is_old() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-01", "result": "KEPT"}]}]}]}
            """)
        .notices("/safetyPlans/0")
        .saying("The latest report on how the rules of this plan have gone is 60 days old.");
  }

  @Test
  void notices_a_broken_rule_that_nobody_answered() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-05", "result": "BROKEN"},
               {"on": "2026-05-20", "result": "BROKEN"},
               {"on": "2026-06-20", "result": "KEPT"}]}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/evidence/0")
        .saying(
            "This rule was reported broken, and no meeting, review or new version of the plan"
                + " followed within 7 days (reports: 2).");
  }

  @Test
  void notices_a_broken_rule_when_only_colleagues_met() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-05", "result": "BROKEN"},
               {"on": "2026-06-20", "result": "KEPT"}]}]}],
             "mappings": [{"heldOn": "2026-05-07", "occasion": "GROUP_SUPERVISION"}]}
            """)
        .notices("/safetyPlans/0/rules/0/evidence/0");
  }

  @Test
  void stays_silent_when_the_network_met_after_the_break() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-05", "result": "BROKEN"},
               {"on": "2026-06-20", "result": "KEPT"}]}]}],
             "meetings": [{"heldOn": "2026-05-07"}]}
            """)
        .isMet("The plan has been seen at work (reports: 2; days since the latest: 10).");
  }

  @Test
  void stays_silent_when_a_review_or_a_map_with_the_family_followed() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-05", "result": "BROKEN"},
               {"on": "2026-05-20", "result": "BROKEN"},
               {"on": "2026-06-20", "result": "KEPT"}]}]}],
             "reviews": [{"heldOn": "2026-05-12"}],
             "mappings": [{"heldOn": "2026-05-20", "occasion": "CORE_GROUP"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_plan_itself_is_the_answer() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-05-11", "rules": [{"evidence": [
               {"on": "2026-05-05", "result": "BROKEN"},
               {"on": "2026-06-20", "result": "KEPT"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_week_to_come_together() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-06-25", "result": "BROKEN"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_network_keeps_a_diary_of_its_own() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "outsideEvidence": "Jean keeps the diary in her kitchen.", "rules": [{"evidence": [
               ]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_a_plan_in_its_first_weeks() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-06-10", "rules": [{"evidence": [
               ]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_plan_once_seen_to_work_was_reviewed_lately() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               {"on": "2026-05-01", "result": "KEPT"}]}]}],
             "reviews": [{"heldOn": "2026-06-15"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_an_unproven_plan_even_after_a_review() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               ]}]}],
             "reviews": [{"heldOn": "2026-06-15"}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_about_a_draft() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "status": "DRAFT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_the_plan_before() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "status": "SUPERSEDED", "rules": [{"evidence": [
               ]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_work_has_ended() {
    rule.on(
            """
            {"stage": "CLOSED", "safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-01", "rules": [{"evidence": [
               ]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }
}
