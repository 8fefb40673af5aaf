package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HeadingWithoutEntriesTest {

  private final RuleTester rule = RuleTester.of(HeadingWithoutEntries.class);

  @Test
  void notices_each_heading_under_which_nothing_stands() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-01"}]}
            """)
        .notices(
            "/mappings/0/complicatingFactors",
            "/mappings/0/dangerStatements",
            "/mappings/0/existingSafety",
            "/mappings/0/existingStrengths",
            "/mappings/0/nextSteps",
            "/mappings/0/safetyGoals");
  }

  @Test
  void notices_safety_that_was_left_blank() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .notices("/mappings/0/existingSafety")
        .weighing(Severity.WARNING)
        .saying("Nothing stands under existing safety, and no note says why.");
  }

  @Test
  void notices_worries_when_neither_harm_nor_danger_stands_there() {
    rule.on(
            """
            {"mappings": [{"complicatingFactors": [{}], "existingStrengths": [{}],
              "existingSafety": [{}], "safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .notices("/mappings/0/dangerStatements")
        .saying(
            "Neither past harm nor a danger statement stands on this map, and no note says why.");
  }

  @Test
  void weighs_missing_complicating_factors_less() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{}], "existingStrengths": [{}], "existingSafety": [{}],
              "safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .notices("/mappings/0/complicatingFactors")
        .weighing(Severity.ADVICE)
        .saying("Nothing stands under complicating factors, and no note says why.");
  }

  @Test
  void notices_a_heading_whose_note_is_blank() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}],
              "emptyHeadings": [{"heading": "SAFETY", "note": " "}]}]}
            """)
        .notices("/mappings/0/existingSafety");
  }

  @Test
  void notices_missing_goals_where_there_are_no_steps_either() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "existingSafety": [{}]}]}
            """)
        .notices("/mappings/0/safetyGoals", "/mappings/0/nextSteps");
  }

  @Test
  void notices_a_draft_that_was_left_lying() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "heldOn": "2026-05-01", "dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}]}]}
            """)
        .notices("/mappings/0/existingSafety");
  }

  @Test
  void stays_silent_when_a_note_says_what_was_asked() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}],
              "emptyHeadings": [{"heading": "SAFETY", "note": "None yet; mum, gran and school asked."}]}]}
            """)
        .isMet("Headings of the map that hold something, or a note on what was asked: 6.");
  }

  @Test
  void stays_silent_when_a_note_says_that_no_harm_is_known() {
    rule.on(
            """
            {"mappings": [{"complicatingFactors": [{}], "existingStrengths": [{}], "existingSafety": [{}],
              "safetyGoals": [{}], "nextSteps": [{}],
              "emptyHeadings": [{"heading": "PAST_HARM", "note": "School and doctor were asked; none known."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_family_has_a_danger_and_no_harm_yet() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}], "existingSafety": [{}]}]}
            """)
        .isMet("Headings of the map that hold something, or a note on what was asked: 6.");
  }

  @Test
  void stays_silent_when_the_work_has_ended_and_no_steps_are_left() {
    rule.on(
            """
            {"stage": "CLOSED", "mappings": [{"pastHarm": [{}], "complicatingFactors": [{}],
              "existingStrengths": [{}], "existingSafety": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void leaves_steps_without_goals_to_the_rule_about_that() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "existingSafety": [{}], "nextSteps": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_had_gaps() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01"}, {"dangerStatements": [{}], "complicatingFactors": [{}], "existingStrengths": [{}],
              "safetyGoals": [{}], "nextSteps": [{}], "existingSafety": [{}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_a_map() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
