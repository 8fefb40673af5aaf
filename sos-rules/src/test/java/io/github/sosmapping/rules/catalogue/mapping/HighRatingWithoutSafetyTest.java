package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HighRatingWithoutSafetyTest {

  private final RuleTester rule = RuleTester.of(HighRatingWithoutSafety.class);

  @Test
  void notices_a_high_number_that_rests_on_strengths_alone() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}],
              "safetyScales": [{"ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingStrengths")
        .weighing(Severity.WARNING)
        .saying(
            "Professionals rate safety at 7 or more while the map holds strengths and no existing safety.");
  }

  @Test
  void notices_a_high_number_on_the_overall_scale() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [{"by": "ana", "value": 7}]}}]}
            """)
        .notices("/mappings/0/existingStrengths");
  }

  @Test
  void weighs_it_less_when_safety_is_filed_under_strengths() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "On 2 and 9 May Kelly rang Jean when she wanted a drink; Jean took Mia home."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 7}]}}]}
            """)
        .notices("/mappings/0/existingStrengths")
        .weighing(Severity.ADVICE)
        .saying(
            "Professionals rate safety at 7 or more and nothing stands under existing safety; some of the"
                + " strengths read as if they belong there (1).");
  }

  @Test
  void weighs_it_less_when_a_strength_answers_a_danger_by_an_action() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Jean took Mia home.", "relatesTo": ["d1"]}],
              "overallScale": {"ratings": [{"by": "ana", "value": 7}]}}]}
            """)
        .weighing(Severity.ADVICE);
  }

  @Test
  void stays_silent_when_safety_is_described() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}],
              "existingSafety": [{"action": "Kelly rang Jean when she wanted a drink."}],
              "overallScale": {"ratings": [{"by": "ana", "value": 7}]}}]}
            """)
        .isMet("Times when somebody kept the child safe, on which high ratings can rest: 1.");
  }

  @Test
  void stays_silent_when_only_the_family_gives_a_high_number() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [{"by": "kelly", "value": 9}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_number_has_come_down_since() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [
              {"by": "ana", "value": 8, "ratedOn": "2026-05-01"}, {"by": "ana", "value": 4, "ratedOn": "2026-06-01"}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_there_are_few_strengths() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"existingStrengths": [{}, {}], "overallScale": {"ratings": [{"by": "ana", "value": 8}]}}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"status": "DRAFT", "existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [{"by": "ana", "value": 8}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_had_the_high_number() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"heldOn": "2026-03-01", "existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [{"by": "ana", "value": 8}]}},
              {"existingStrengths": [{"description": "A warm home."}, {"description": "Good days at school."},
                {"description": "Mum and Mia are close."}], "overallScale": {"ratings": [{"by": "ana", "value": 3}]}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_without_a_map() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
