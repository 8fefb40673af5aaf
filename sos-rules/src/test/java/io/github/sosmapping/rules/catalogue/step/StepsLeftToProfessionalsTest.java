package io.github.sosmapping.rules.catalogue.step;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StepsLeftToProfessionalsTest {

  private final RuleTester rule = RuleTester.of(StepsLeftToProfessionals.class);

  @Test
  void notices_steps_that_all_belong_to_professionals() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .notices("/mappings/0/nextSteps")
        .weighing(Severity.ADVICE)
        .saying("All next steps with a name on them belong to professionals (3 of 3).");
  }

  @Test
  void notices_steps_that_mostly_lead_to_services() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [
              {"action": "Kelly will attend the parenting course.", "by": ["kelly"]},
              {"action": "Kelly completes counselling.", "by": ["kelly"]},
              {"action": "Refer Mia to nursery.", "by": ["ana"]},
              {"action": "Jean gets a key.", "by": ["jean"]}]}]}
            """)
        .notices("/mappings/0/nextSteps")
        .saying("Most next steps lead to a service (3 of 4).");
  }

  @Test
  void notices_it_in_a_draft_too() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"status": "DRAFT", "nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .notices("/mappings/0/nextSteps");
  }

  @Test
  void stays_silent_when_the_family_acts_too() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}, {"by": ["jean"]}, {"by": ["kelly"]}]}]}
            """)
        .isMet("Next steps in which family or network act: 2 of 4.");
  }

  @Test
  void stays_silent_when_family_and_professional_act_together() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana", "kelly"]}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_child_acts() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["mia"]}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_service_is_quoted() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [
              {"action": "Kelly tells Jean what “refer to the course” means to her.", "by": ["kelly"]},
              {"action": "Jean asks about “refer to CAMHS”.", "by": ["jean"]},
              {"action": "Ana finds out why they said “refer again”.", "by": ["ana"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_law_sets_the_tasks() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"], "kind": "STATUTORY"}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_in_the_first_days() {
    rule.on(
            """
            {"stage": "INTAKE", "people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void leaves_steps_without_an_owner_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"]}, {}, {}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void says_when_it_has_no_words_for_a_language() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["kelly"], "action": {"text": "Cael allwedd.", "language": "cy"}},
              {"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_was_like_this() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"heldOn": "2026-04-01", "nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}, {"by": ["ana"]}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_with_two_steps() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
             "mappings": [{"nextSteps": [{"by": ["ana"]}, {"by": ["ana"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
