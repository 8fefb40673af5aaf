package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalWithoutChildsExperienceTest {

  private final RuleTester rule = RuleTester.of(GoalWithoutChildsExperience.class);

  @Test
  void notices_a_goal_without_the_child() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will have sober evenings, and Jean will call round."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ADVICE)
        .saying("This goal does not say yet what it will be like for the child.");
  }

  @Test
  void notices_that_childrens_services_are_no_child() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will ring children's services."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void stays_silent_when_the_part_is_filled() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will have sober evenings, and Jean will call round.", "childExperience": "Mia wakes to a grown-up who is well."}]}]}
            """)
        .isMet("Safety goals that speak of the child: 1.");
  }

  @Test
  void stays_silent_when_the_text_names_the_child() {
    rule.on(
            """
            {"children": [{"label": "Mia"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly is sober, so that Mia wakes to somebody who is well."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_child_is_not_born_yet() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Jade and Reece will have a warm room ready for the baby."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Kelly will have sober evenings, and Jean will call round.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Bydd Tom yn sobr.", "language": "cy"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly will have sober evenings, and Jean will call round."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
