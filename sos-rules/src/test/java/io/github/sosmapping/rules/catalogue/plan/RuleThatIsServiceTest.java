package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class RuleThatIsServiceTest {

  private final RuleTester rule = RuleTester.of(RuleThatIsService.class);

  @Test
  void notices_a_rule_to_attend_counselling() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly to attend counselling."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text")
        .weighing(Severity.WARNING)
        .about(9, 15)
        .about(16, 27)
        .saying(
            "This rule speaks of a service to attend rather than of what happens around the child.");
  }

  @Test
  void notices_going_to_a_service() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly goes to AA every Tuesday."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text");
  }

  @Test
  void notices_keeping_appointments() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly keeps all her appointments."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text");
  }

  @Test
  void notices_a_programme_that_is_to_be_completed() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "The parenting programme is to be completed by Kelly."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text");
  }

  @Test
  void stays_silent_when_the_rule_is_about_everyday_life() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Sal checks on Kelly at 8 each night."}]}]}
            """)
        .isMet("Rules of the plan that speak of everyday life rather than of services: 1.");
  }

  @Test
  void stays_silent_when_the_service_only_says_when() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "While Kelly attends her counselling, Jean has Mia."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_test_stands_beside_everyday_rules() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly completes weekly testing."},
               {"text": "Jean sleeps over on Fridays."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_a_test_that_stands_alone() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly completes weekly testing."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text");
  }

  @Test
  void stays_silent_about_medicine() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly takes her tablets each morning and Sal sees her do it."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_child_s_own_appointments_are_kept() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly attends Mia's hospital appointments with Jean."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_verb_and_service_belong_to_different_things() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean collects Mia from her therapy session and completes the reading record."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_the_family_s_own_words() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "I attend AA, that is my rule.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_quoted_words() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly says 'I will attend counselling' and Jean sleeps over on Fridays."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void says_so_when_there_is_no_word_list() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Mae Kelly yn mynd i gwnsela.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_about_a_plan_that_was_superseded() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "SUPERSEDED", "rules": [{"text": "Kelly to attend counselling."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
