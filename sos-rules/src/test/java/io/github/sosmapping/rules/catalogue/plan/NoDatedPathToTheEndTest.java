package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoDatedPathToTheEndTest {

  private final RuleTester rule = RuleTester.of(NoDatedPathToTheEnd.class);

  @Test
  void notices_a_plan_stage_without_a_trajectory() {
    rule.on(
            """
            {}
            """)
        .notices("")
        .weighing(Severity.WARNING)
        .saying("No trajectory says where this work ends and by which stages.");
  }

  @Test
  void notices_a_path_without_an_end() {
    rule.on(
            """
            {"trajectory": {"steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-07-20"}]}}
            """)
        .notices("/trajectory")
        .saying("The trajectory does not say where it ends.");
  }

  @Test
  void notices_a_path_of_one_stage() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2}]}}
            """)
        .notices("/trajectory")
        .saying("The trajectory has fewer than two stages with a date (1).");
  }

  @Test
  void notices_a_path_that_stands_still() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-04-01"}]}}
            """)
        .notices("/trajectory")
        .saying(
            "No stage of the trajectory has been reached or given a new date in the last 56 days.");
  }

  @Test
  void notices_a_path_that_was_walked_to_its_end_long_ago() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-03-01", "doneOn": "2026-03-01"}]}}
            """)
        .notices("/trajectory");
  }

  @Test
  void notices_a_path_whose_next_stage_is_far_off() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-11-01"}]}}
            """)
        .notices("/trajectory");
  }

  @Test
  void stays_silent_when_a_stage_was_reached_lately() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "doneOn": "2026-06-01"},
               {"order": 2, "plannedOn": "2026-11-01"}]}}
            """)
        .isMet("The trajectory has an end and stages with dates (2), reached so far: 1.");
  }

  @Test
  void stays_silent_when_a_stage_was_given_a_new_date() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-11-01", "movedReason": "Jean is in hospital until October."}]}}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_next_stage_is_close_and_nothing_is_late() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "steps": [
               {"order": 1, "plannedOn": "2026-02-01", "doneOn": "2026-02-01"},
               {"order": 2, "plannedOn": "2026-08-01"}]}}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_path_was_drawn_lately() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "provenance": {"recordedOn": "2026-06-10"}, "steps": [
               {"order": 1, "plannedOn": "2026-10-01"},
               {"order": 2, "plannedOn": "2026-12-01"}]}}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_during_a_short_assessment() {
    rule.on(
            """
            {"stage": "INVESTIGATION_ASSESSMENT"}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void notices_a_path_that_was_drawn_long_ago_and_never_begun() {
    rule.on(
            """
            {"trajectory": {"endGoal": "Mia lives with Kelly, and Jean and Sal watch over the plan.", "provenance": {"recordedOn": "2026-03-10"}, "steps": [
               {"order": 1, "plannedOn": "2026-10-01"},
               {"order": 2, "plannedOn": "2026-12-01"}]}}
            """)
        .notices("/trajectory");
  }
}
