package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class OverdueReviewTest {

  private final RuleTester rule = RuleTester.of(OverdueReview.class);

  @Test
  void notices_a_map_from_january_in_june() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-01-14"}]}
            """)
        .notices("/mappings/0")
        .weighing(Severity.WARNING)
        .saying(
            "Since this day the record shows no further map, review or rating (days since then: 167).");
  }

  @Test
  void allows_more_time_without_a_protection_plan() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-15"}]}
            """)
        .isMet("The balance of worry and safety was looked at lately (days since then: 76).");
  }

  @Test
  void allows_less_time_with_a_protection_plan() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-04-15"}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void allows_less_time_on_the_register_in_wales() {
    rule.on(
            """
            {"statutoryStatus": "Ar y gofrestr amddiffyn plant", "mappings": [{"heldOn": "2026-04-15"}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void allows_more_time_when_the_protection_plan_has_ended() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan ended 1 May 2026", "mappings": [{"heldOn": "2026-04-15"}]}
            """)
        .staysSilent();
  }

  @Test
  void notices_work_that_began_long_ago_and_has_no_map() {
    rule.on(
            """
            {"openedOn": "2026-01-01"}
            """)
        .notices("")
        .saying(
            "The record shows no map, review or rating since the work began (days since then: 180).");
  }

  @Test
  void stays_silent_when_the_last_map_is_from_this_month() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-05-01"}, {"heldOn": "2026-06-05"}]}
            """)
        .isMet("The balance of worry and safety was looked at lately (days since then: 25).");
  }

  @Test
  void stays_silent_when_a_review_was_held_and_names_no_map() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-01-14"}], "reviews": [{"heldOn": "2026-06-10"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_people_gave_numbers_since() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-01-14",
              "overallScale": {"ratings": [{"ratedOn": "2026-06-10"}]}}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_history_was_taken_over_lately() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-01-14",
              "provenance": {"source": "IMPORTED", "recordedOn": "2026-06-01"}}]}
            """)
        .staysSilent();
  }

  @Test
  void notices_the_last_map_when_a_review_is_only_planned() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"heldOn": "2026-01-14"}], "reviews": [{"heldOn": "2026-09-01"}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void counts_an_earlier_map_that_was_superseded() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"status": "SUPERSEDED", "heldOn": "2026-06-14"}]}
            """)
        .staysSilent();
  }

  @Test
  void counts_a_draft_as_a_look_at_the_balance() {
    rule.on(
            """
            {"statutoryStatus": "Child protection plan", "mappings": [{"status": "DRAFT", "heldOn": "2026-06-14"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_work_has_ended() {
    rule.on(
            """
            {"stage": "CLOSED", "mappings": [{"heldOn": "2026-01-14"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void has_nothing_to_look_at_when_the_work_has_just_begun() {
    rule.on(
            """
            {"openedOn": "2026-06-22"}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void takes_the_days_an_agency_has_set() {
    rule.threshold("otherDays", 20)
        .on(
            """
            {"mappings": [{"heldOn": "2026-06-01"}]}
            """)
        .notices("/mappings/0");
  }
}
