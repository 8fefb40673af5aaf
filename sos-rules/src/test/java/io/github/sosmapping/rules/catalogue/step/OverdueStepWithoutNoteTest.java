package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class OverdueStepWithoutNoteTest {

  private final RuleTester rule = RuleTester.of(OverdueStepWithoutNote.class);

  @Test
  void notices_a_step_that_was_due_in_march() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-03-01"}]}]}
            """)
        .notices("/mappings/0/nextSteps/0")
        .weighing(Severity.WARNING)
        .saying(
            "The day of this next step has passed (days since then: 121), and the record does not say yet"
                + " what came of it.");
  }

  @Test
  void notices_a_step_that_was_due_yesterday() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-06-29"}]}]}
            """)
        .notices("/mappings/0/nextSteps/0");
  }

  @Test
  void notices_a_step_with_a_blank_note() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-03-01", "outcome": " "}]}]}
            """)
        .notices("/mappings/0/nextSteps/0");
  }

  @Test
  void stays_silent_when_it_is_due_today() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-06-30"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_it_is_done() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-03-01", "doneOn": "2026-03-09"}]}]}
            """)
        .isMet("Next steps whose day has come and that are marked as done: 1.");
  }

  @Test
  void stays_silent_when_a_note_says_why_it_was_moved() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-03-01", "outcome": "The landlord has to agree first."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_it_has_a_new_day() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-08-01"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_it_repeats() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-03-01", "recurring": "Each Friday"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_later_map_no_longer_holds_it() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-02-01", "nextSteps": [{"dueOn": "2026-03-01"}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void notices_a_step_in_a_draft_too() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "nextSteps": [{"dueOn": "2026-03-01"}]}]}
            """)
        .notices("/mappings/0/nextSteps/0");
  }

  @Test
  void gives_the_days_an_agency_allows() {
    rule.threshold("graceDays", 5)
        .on(
            """
            {"mappings": [{"nextSteps": [{"dueOn": "2026-06-27"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_a_due_day() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
