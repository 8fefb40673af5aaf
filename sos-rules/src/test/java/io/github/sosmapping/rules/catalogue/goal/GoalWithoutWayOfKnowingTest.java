package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalWithoutWayOfKnowingTest {

  private final RuleTester rule = RuleTester.of(GoalWithoutWayOfKnowing.class);

  @Test
  void notices_a_goal_that_says_neither_how_nor_how_long() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly looks after Mia consistently."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.WARNING)
        .saying("This goal does not say for how long or by what people will know that it is met.");
  }

  @Test
  void notices_an_empty_demonstration() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly looks after Mia consistently.", "demonstration": {"period": " "}}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void stays_silent_when_the_text_says_how_long() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly looks after Mia, shown for six months through Jean's diary and school."}]}]}
            """)
        .isMet("Safety goals that say how or for how long it will be shown: 1.");
  }

  @Test
  void stays_silent_when_it_says_by_what_people_will_see_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly looks after Mia consistently.", "demonstration": {"howShown": "Jean's diary"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_it_says_for_how_long() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly looks after Mia consistently.", "demonstration": {"period": "Six months"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_trajectory_holds_it() {
    rule.on(
            """
            {"trajectory": {"steps": [{"plannedOn": "2026-09-01", "consistsOf": ["n1"]}]},
             "mappings": [{"safetyGoals": [{"id": "g1", "fullText": "Kelly looks after Mia."}],
               "nextSteps": [{"id": "n1", "towards": ["g1"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_the_trajectory_is_about_something_else() {
    rule.on(
            """
            {"trajectory": {"steps": [{"plannedOn": "2026-09-01", "consistsOf": ["n1"]}]},
             "mappings": [{"safetyGoals": [{"id": "g1", "fullText": "Kelly looks after Mia."}],
               "nextSteps": [{"id": "n1", "towards": []}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Kelly looks after Mia consistently.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Bydd Tom yn gweiddi llai.", "language": "cy"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly looks after Mia consistently."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
