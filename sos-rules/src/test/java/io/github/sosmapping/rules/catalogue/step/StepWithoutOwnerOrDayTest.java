package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StepWithoutOwnerOrDayTest {

  private final RuleTester rule = RuleTester.of(StepWithoutOwnerOrDay.class);

  @Test
  void notices_a_step_with_neither() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Get key."}]}]}
            """)
        .notices("/mappings/0/nextSteps/0")
        .weighing(Severity.WARNING)
        .saying("This next step does not say who does it, nor by when.");
  }

  @Test
  void notices_a_step_without_an_owner() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Get key.", "dueOn": "2026-07-07"}]}]}
            """)
        .saying("This next step does not say who does it.");
  }

  @Test
  void notices_a_step_without_a_day() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Get key.", "by": ["jean"]}]}]}
            """)
        .saying("This next step does not say by when or how often it is done.");
  }

  @Test
  void notices_a_step_that_names_only_who_it_is_done_to() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"nextSteps": [{"action": "Refer Kelly by Friday."}]}]}
            """)
        .notices("/mappings/0/nextSteps/0")
        .saying("This next step does not say who does it.");
  }

  @Test
  void notices_a_step_in_a_draft_too() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "nextSteps": [{"action": "Get key."}]}]}
            """)
        .notices("/mappings/0/nextSteps/0");
  }

  @Test
  void stays_silent_when_both_stand_in_their_fields() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Get key.", "by": ["jean"], "dueOn": "2026-07-07"}]}]}
            """)
        .isMet("Next steps that say who does them, and by when or how often: 1.");
  }

  @Test
  void stays_silent_when_it_says_how_often() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Ring Jean.", "by": ["kelly"], "recurring": "At each visit"}]}]}
            """)
        .isMet("Next steps that say who does them, and by when or how often: 1.");
  }

  @Test
  void stays_silent_when_the_words_name_both() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"action": "Jean, spare key, by 7 June."}]}]}
            """)
        .isMet("Next steps that say who does them, and by when or how often: 1.");
  }

  @Test
  void stays_silent_when_the_words_name_a_day_in_may() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Gran to get a spare key by 7 May."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_owner_stands_behind_by() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"nextSteps": [{"action": "Home visit by Ana on the 7th, each week."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_step_is_done() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Get key.", "doneOn": "2026-06-07"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_held_the_step() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01", "nextSteps": [{"action": "Get key."}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void says_when_it_has_no_words_for_a_language() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": {"text": "Cael allwedd.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_without_steps() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
