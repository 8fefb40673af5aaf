package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class VagueWordsInGoalTest {

  private final RuleTester rule = RuleTester.of(VagueWordsInGoal.class);

  @Test
  void notices_words_that_leave_it_open() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will ensure appropriate supervision."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .weighing(Severity.ADVICE)
        .about(9, 15)
        .about(16, 27)
        .saying("Words in this goal leave open what people will see (2).");
  }

  @Test
  void notices_a_vague_sentence_beside_a_clear_one() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom locks the medicines away. Tom will ensure appropriate supervision."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .about(39, 45);
  }

  @Test
  void notices_verbs_that_stay_open() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will meet the children's needs and make progress in a positive way."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void stays_silent_when_one_can_picture_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom locks the medicines away."}]}]}
            """)
        .isMet("Safety goals told in words that one can picture: 1.");
  }

  @Test
  void stays_silent_when_an_action_stands_beside_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Ifan plays safely in the yard while Dewi sits by the gate."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_behaviour_is_clear() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{
              "behaviour": "Tom locks the medicines away.", "fullText": "Tom will ensure appropriate supervision."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_words_are_quoted() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom has a card on the fridge that says “ensure appropriate supervision”."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_service_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will engage with the anger course."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Tom will ensure appropriate supervision.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Bydd Tom yn sicrhau goruchwyliaeth briodol.", "language": "cy"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Tom will ensure appropriate supervision."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
