package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoExplanationForChildTest {

  private final RuleTester rule = RuleTester.of(NoExplanationForChild.class);

  @Test
  void notices_a_child_without_an_explanation() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}]}
            """)
        .notices("/children/0")
        .weighing(Severity.ADVICE)
        .saying("No explanation in words and pictures has been made for this child.");
  }

  @Test
  void notices_an_explanation_that_the_child_was_not_told() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION"}]}
            """)
        .notices("/children/0")
        .saying(
            "An explanation is there for this child, with no day on which the child was told it.");
  }

  @Test
  void notices_the_child_for_whom_the_explanation_was_not_made() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}, {"id": "tom"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "children": ["tom"],
               "presentedToChildOn": "2026-06-02"}]}
            """)
        .notices("/children/0");
  }

  @Test
  void counts_from_the_first_map_where_no_other_day_is_known() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "mappings": [{"heldOn": "2026-02-01"}]}
            """)
        .notices("/children/0");
  }

  @Test
  void stays_silent_when_the_child_was_told() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "children": ["mia"], "presentedToChildOn": "2026-06-02"}]}
            """)
        .isMet("Children who were told why people are worried: 1.");
  }

  @Test
  void stays_silent_when_the_story_is_for_all_children() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02"}]}
            """)
        .isMet("Children who were told why people are worried: 1.");
  }

  @Test
  void stays_silent_when_the_child_is_a_baby() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia", "birthMonth": "2025-01"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_is_not_born_yet() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia", "unborn": true}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_in_the_first_sixty_days() {
    rule.on(
            """
            {"stageSince": "2026-05-10", "children": [{"id": "mia"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_no_day_is_known() {
    rule.on(
            """
            {"children": [{"id": "mia"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_at_other_stages() {
    rule.on(
            """
            {"stage": "INVESTIGATION_ASSESSMENT", "stageSince": "2026-02-01", "children": [{"id": "mia"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void takes_a_safety_plan_for_no_explanation() {
    rule.on(
            """
            {"stageSince": "2026-02-01", "children": [{"id": "mia"}],
             "wordsAndPictures": [{"purpose": "SAFETY_PLAN", "presentedToChildOn": "2026-06-02"}]}
            """)
        .notices("/children/0");
  }
}
