package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalWithoutDoerTest {

  private final RuleTester rule = RuleTester.of(GoalWithoutDoer.class);

  @Test
  void notices_a_goal_without_anybody_who_does_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Mia will be kept safe."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.WARNING)
        .saying("This goal does not say who will be doing it.");
  }

  @Test
  void notices_that_she_may_be_the_child() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Mia will be kept safe so that she sleeps well."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void notices_that_the_person_one_is_kept_from_does_nothing() {
    rule.on(
            """
            {"people": [{"label": "Tom"}],
             "mappings": [{"safetyGoals": [{"fullText": "Mia will be kept safe from Tom."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void notices_a_draft_too() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Mia will be kept safe.", "status": "DRAFT"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void stays_silent_when_doers_are_listed() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Mia will be kept safe.", "doers": ["kelly"]}]}]}
            """)
        .isMet("Safety goals that say who will be doing it: 1.");
  }

  @Test
  void stays_silent_when_the_text_names_them() {
    rule.on(
            """
            {"people": [{"label": "Kelly"}, {"label": "Jean"}, {"label": "Bea"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly, Jean and Bea will stay with Mia in turns."}]}]}
            """)
        .isMet("Safety goals that say who will be doing it: 1.");
  }

  @Test
  void stays_silent_when_everyone_who_looks_after_the_child_does_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Everyone looking after Mia is sober."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_grown_up_does_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "A sober grown-up is with Mia every night."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Mia will be kept safe.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Bydd Mia yn saff.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_when_there_are_no_goals() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_look_at_a_goal_of_an_earlier_map() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Mia will be kept safe."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
