package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class CriteriaNotExplainedTest {

  private final RuleTester rule = RuleTester.of(CriteriaNotExplained.class);

  @Test
  void notices_an_agreed_goal_that_was_not_explained() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "status": "AGREED"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ERROR)
        .saying(
            "Not everyone who carries this goal was told how progress will be judged (still to tell:"
                + " 1).");
  }

  @Test
  void notices_that_one_of_two_was_not_told() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly", "jean", "kwame"], "criteriaExplained": [{"to": "kelly"}]}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void notices_a_goal_older_than_four_weeks_that_nobody_has_agreed_to() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"heldOn": "2026-06-01", "safetyGoals": [{"doers": ["kelly"], "status": "SHARED_WITH_FAMILY"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void notices_that_nobody_in_the_family_was_told() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"status": "AGREED"}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .saying("Nobody in the family was told how progress on this goal will be judged.");
  }

  @Test
  void notices_that_another_wording_has_to_be_told_again() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly is sober.", "doers": ["kelly"],
                "criteriaExplained": [{"to": "kelly"}]}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "fullText": "Kelly is home.", "doers": ["kelly"]}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0");
  }

  @Test
  void notices_that_another_length_has_to_be_told_again() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly is sober.", "doers": ["kelly"],
                "demonstration": {"period": "six weeks"}, "criteriaExplained": [{"to": "kelly"}]}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "fullText": "Kelly is sober.", "doers": ["kelly"],
                "demonstration": {"period": "six months"}}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0");
  }

  @Test
  void stays_silent_when_everyone_who_carries_it_was_told() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly", "jean"], "criteriaExplained": [{"to": "kelly", "on": "2026-05-03"}]}]}]}
            """)
        .isMet("Safety goals of which those who carry them were told how progress is judged: 1.");
  }

  @Test
  void stays_silent_when_an_earlier_version_in_the_same_words_was_explained() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly is sober.", "doers": ["kelly"],
                "criteriaExplained": [{"to": "kelly"}]}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "fullText": "Kelly is sober.", "doers": ["kelly"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_young_goal_is_not_agreed_yet() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "status": "DRAFT"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_parent_did_not_want_to_be_asked() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "status": "AGREED", "positions": [{"person": "kelly", "view": "NOT_ASKED", "words": "Kelly asked us to wait."}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_there_is_no_reason_for_not_asking() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "status": "AGREED", "positions": [{"person": "kelly", "view": "NOT_ASKED"}]}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void stays_silent_when_the_parent_cannot_be_asked() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT", "cannotBeAsked": "Nobody knows where she lives."}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void does_not_look_at_goals_that_are_resolved() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"doers": ["kelly"], "status": "RESOLVED"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_when_there_are_no_goals() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
