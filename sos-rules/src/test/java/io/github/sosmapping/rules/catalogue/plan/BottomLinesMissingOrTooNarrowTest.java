package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class BottomLinesMissingOrTooNarrowTest {

  private final RuleTester rule = RuleTester.of(BottomLinesMissingOrTooNarrow.class);

  @Test
  void notices_a_family_plan_without_bottom_lines() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               ]}]}
            """)
        .notices("/safetyPlans/0")
        .weighing(Severity.ADVICE)
        .saying("No bottom line says what has to hold in this plan whatever the family works out.");
  }

  @Test
  void notices_a_bottom_line_with_a_clock_time() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Mum baths Mia at 6 pm, then reads to her."}]}]}
            """)
        .notices("/safetyPlans/0/bottomLines/0/text")
        .about(17, 18)
        .saying("This bottom line sets days or clock times, so it says how and not only what.");
  }

  @Test
  void notices_other_ways_of_giving_the_time() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Kelly is home by seven o'clock."},
               {"text": "Kelly rings at 18:30."},
               {"text": "Lights out at 8pm."},
               {"text": "Tea at half past five."},
               {"text": "Jean comes on Mondays."}]}]}
            """)
        .notices(
            "/safetyPlans/0/bottomLines/0/text",
            "/safetyPlans/0/bottomLines/1/text",
            "/safetyPlans/0/bottomLines/2/text",
            "/safetyPlans/0/bottomLines/3/text",
            "/safetyPlans/0/bottomLines/4/text");
  }

  @Test
  void notices_a_long_list() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "A"},
               {"text": "B"},
               {"text": "C"},
               {"text": "D"},
               {"text": "E"},
               {"text": "F"},
               {"text": "G"}]}]}
            """)
        .notices("/safetyPlans/0/bottomLines")
        .saying(
            "This plan has a long list of bottom lines (7), which leaves the family little to work"
                + " out.");
  }

  @Test
  void stays_silent_when_the_how_is_left_to_the_family() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Mia is always with a sober adult."},
               {"text": "At least 2 people outside the home know the worries."}]}]}
            """)
        .isMet("Bottom lines that leave the how to the family: 2.");
  }

  @Test
  void stays_silent_when_a_court_has_set_the_time() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Tom sees Mia on Saturdays at 2 pm.", "provenance": {"source": "DOCUMENT"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_missing_lines_before_work_on_a_plan() {
    rule.on(
            """
            {"stage": "INVESTIGATION_ASSESSMENT", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               ]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_an_immediate_plan_without_lines() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "IMMEDIATE", "bottomLines": [
               ]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void says_so_when_there_is_no_word_list() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": {"text": "Mae oedolyn sobr gyda Mia bob amser.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_about_the_plan_before() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "status": "SUPERSEDED"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void notices_a_quarter_and_an_early_hour() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Kelly is up at quarter past seven."},
               {"text": "The door is shut from 5 am on."}]}]}
            """)
        .notices("/safetyPlans/0/bottomLines/0/text", "/safetyPlans/0/bottomLines/1/text");
  }

  @Test
  void takes_no_other_number_for_a_time() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "Nobody rings past bedtime."},
               {"text": "Jean keeps 2 keys and 3 numbers."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void accepts_six_lines() {
    rule.on(
            """
            {"stage": "ONGOING_CASEWORK", "safetyPlans": [{"kind": "FAMILY", "bottomLines": [
               {"text": "A"},
               {"text": "B"},
               {"text": "C"},
               {"text": "D"},
               {"text": "E"},
               {"text": "F"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void counts_only_lines_it_could_read() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "bottomLines": [{"text": "Mia is with a sober adult."},
               {"text": {"text": "Mae oedolyn sobr gyda Mia.", "language": "cy"}}]}]}
            """)
        .isMet("Bottom lines that leave the how to the family: 1.");
  }
}
