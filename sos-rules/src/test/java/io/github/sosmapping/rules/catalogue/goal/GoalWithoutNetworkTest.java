package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalWithoutNetworkTest {

  private final RuleTester rule = RuleTester.of(GoalWithoutNetwork.class);

  @Test
  void notices_a_goal_that_a_parent_carries_alone() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "fullText": "Kelly alone will put Mia to bed."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ADVICE)
        .saying("Nobody besides the parents has a part in this goal yet.");
  }

  @Test
  void notices_that_a_professional_is_no_network() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly", "ana"]}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void stays_silent_when_the_network_has_a_part() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "networkPart": "Jean rings at six."}]}]}
            """)
        .isMet("Safety goals in which family, friends or neighbours have a part: 1.");
  }

  @Test
  void stays_silent_when_a_grandparent_is_among_the_doers() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly", "jean"]}]}]}
            """)
        .isMet("Safety goals in which family, friends or neighbours have a part: 1.");
  }

  @Test
  void stays_silent_when_the_text_names_somebody_of_the_network() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "fullText": "Kelly puts Mia to bed, with Jean taking turns."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_text_names_a_neighbour() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "fullText": "Kelly puts Mia to bed, or the neighbour does."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_child_lives_with_a_carer() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["bea"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_who_lives_elsewhere_is_in_the_network() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}], "network": {"members": [{"person": "kwame"}]},
             "mappings": [{"safetyGoals": [{"doers": ["kwame"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Kelly will be sober when Mia is with her.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly will be sober when Mia is with her."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
