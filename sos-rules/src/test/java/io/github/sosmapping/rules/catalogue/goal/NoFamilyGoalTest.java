package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoFamilyGoalTest {

  private final RuleTester rule = RuleTester.of(NoFamilyGoal.class);

  @Test
  void notices_that_all_goals_are_the_agencys() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"owner": "AGENCY", "positions": [{"person": "kelly", "view": "AGREES"}]}]}]}
            """)
        .notices("/mappings/0/safetyGoals")
        .weighing(Severity.ADVICE)
        .saying(
            "No safety goal on this map is marked as the family's own or as shared (goals: 1).");
  }

  @Test
  void notices_that_no_goal_says_what_the_family_thinks() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"owner": "JOINT"}]}]}
            """)
        .notices("/mappings/0/safetyGoals")
        .saying("No safety goal on this map says what the family thinks of it (goals: 1).");
  }

  @Test
  void notices_that_only_a_professional_agreed() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"owner": "JOINT", "positions": [{"person": "ana", "view": "AGREES"}]}]}]}
            """)
        .notices("/mappings/0/safetyGoals");
  }

  @Test
  void stays_silent_when_one_goal_is_the_familys() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{"safetyGoals": [{"owner": "AGENCY"},
               {"owner": "FAMILY", "fullText": "Kelly wants mornings without rows.", "positions": [{"person": "kelly", "view": "AGREES"}]}]}]}
            """)
        .isMet("Safety goals that are the family's own or shared with them: 1.");
  }

  @Test
  void stays_silent_when_the_family_would_rather_not_name_one() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"owner": "AGENCY"}],
              "emptyHeadings": [{"heading": "GOALS", "note": "Kelly was asked and would rather wait."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_map_was_drafted_without_the_family() {
    rule.on(
            """
            {"mappings": [{"occasion": "STRATEGY_DISCUSSION", "safetyGoals": [{"owner": "AGENCY"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_map_says_why_the_family_had_no_part() {
    rule.on(
            """
            {"mappings": [{"notSharedReason": "Not safe to share yet.", "safetyGoals": [{"owner": "AGENCY"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void does_not_look_at_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "safetyGoals": [{"owner": "AGENCY"}]}, {}]}
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
