package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StoryWithoutParentsTest {

  private final RuleTester rule = RuleTester.of(StoryWithoutParents.class);

  @Test
  void notices_a_story_that_a_worker_wrote_and_told_alone() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "draftedBy": ["ana"], "presentedBy": ["ana"]}]}
            """)
        .notices("/wordsAndPictures/0")
        .weighing(Severity.WARNING)
        .saying(
            "The child was told this explanation, and nothing shows that parents agreed the words.");
  }

  @Test
  void notices_a_story_that_only_professionals_agreed() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "approvedByParents": [{"by": "ana"}]}]}
            """)
        .notices("/wordsAndPictures/0");
  }

  @Test
  void stays_silent_when_a_parent_agreed() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "approvedByParents": [{"by": "kelly"}]}]}
            """)
        .isMet("Explanations for children in which parents had a part: 1.");
  }

  @Test
  void stays_silent_when_other_kin_agreed() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "approvedByParents": [{"by": "bea"}]}]}
            """)
        .isMet("Explanations for children in which parents had a part: 1.");
  }

  @Test
  void stays_silent_when_a_parent_wrote_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "draftedBy": ["ana", "kelly"]}]}
            """)
        .isMet("Explanations for children in which parents had a part: 1.");
  }

  @Test
  void stays_silent_when_a_parent_told_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "presentedBy": ["kelly"]}]}
            """)
        .isMet("Explanations for children in which parents had a part: 1.");
  }

  @Test
  void stays_silent_when_a_court_said_how_to_do_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "presentedToChildOn": "2026-06-02",
               "noParentReason": "The court asked the guardian to explain it."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_was_not_told_yet() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "role": "PARENT"},
                       {"id": "bea", "role": "RELATIVE"}],
             "wordsAndPictures": [{"purpose": "EXPLANATION", "draftedBy": ["ana"]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_it_is_the_childs_version_of_a_plan() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "SAFETY_PLAN", "presentedToChildOn": "2026-06-02"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
