package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class CopiedMapTest {

  private final RuleTester rule = RuleTester.of(CopiedMap.class);

  @Test
  void notices_a_map_that_says_the_same_after_ten_weeks() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .notices("/mappings/1")
        .weighing(Severity.ADVICE)
        .saying(
            "Next steps, existing safety and ratings stand here as they did on the map before (days between"
                + " the two: 70).");
  }

  @Test
  void notices_a_copy_that_differs_only_in_capitals_and_points() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "JEAN gets a key, to the flat"}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .notices("/mappings/1");
  }

  @Test
  void notices_a_copy_of_the_map_it_supersedes() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01", "id": "m1", "status": "SUPERSEDED", "children": [],
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10", "supersedes": "m1",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .notices("/mappings/1");
  }

  @Test
  void stays_silent_when_there_is_a_new_step() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Bea learns how the plan works at a meeting."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isMet("Later maps that tell something new in their steps, safety or ratings: 1.");
  }

  @Test
  void stays_silent_when_only_dangers_and_goals_stay_the_same() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-04-01", "dangerStatements": [{"fullText": "Mia could wake alone."}], "nextSteps": [{"action": "Jean gets a key."}]},
              {"heldOn": "2026-06-10", "dangerStatements": [{"fullText": "Mia could wake alone."}], "nextSteps": [{"action": "Bea visits."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_step_is_done_now() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-04-01", "nextSteps": [{"action": "Jean gets a key."}]},
              {"heldOn": "2026-06-10", "nextSteps": [{"action": "Jean gets a key.", "doneOn": "2026-05-02"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_safety_was_seen_again() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-04-01", "existingSafety": [{"action": "Jean took Mia home.", "occurrences": [{"on": "2026-03-07"}]}]},
              {"heldOn": "2026-06-10", "existingSafety": [{"action": "Jean took Mia home.", "occurrences": [{"on": "2026-03-07"}, {"on": "2026-05-09"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_number_moved() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-04-01", "overallScale": {"ratings": [{"by": "ana", "value": 4}]}},
              {"heldOn": "2026-06-10", "overallScale": {"ratings": [{"by": "ana", "value": 5}]}}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_little_time_lies_between() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_a_note_says_what_changed() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10", "changeNote": "We went through it line by line; all of it still holds.",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10", "status": "DRAFT",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_other_map_is_about_another_child() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}, {"id": "dylan", "label": "Dylan"}],
             "mappings": [{"heldOn": "2026-04-01", "children": ["mia"],
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}},
             {"heldOn": "2026-06-10", "children": ["dylan"],
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_with_one_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-10",
              "existingSafety": [{"action": "Jean took Mia home on Friday."}], "nextSteps": [{"action": "Jean gets a key to the flat."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 4, "reasons": "No plan for Saturdays."}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
