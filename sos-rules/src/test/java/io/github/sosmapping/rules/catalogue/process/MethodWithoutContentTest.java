package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class MethodWithoutContentTest {

  private final RuleTester rule = RuleTester.of(MethodWithoutContent.class);

  @Test
  void notices_three_houses_that_are_only_ticked() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "childVoices": [{"kind": "THREE_HOUSES", "child": "mia", "worries": [{"text": "3H done 1/5"}]}]}
            """)
        .notices("/childVoices/0")
        .weighing(Severity.ADVICE)
        .saying("This is recorded as done, and next to nothing stands in it.");
  }

  @Test
  void notices_empty_meetings_reviews_supervisions_and_audits() {
    rule.on(
            """
            {"meetings": [{}], "reviews": [{}], "supervisions": [{}], "audits": [{}],
             "appreciativeInquiries": [{"subject": "Good work"}]}
            """)
        .notices(
            "/meetings/0",
            "/reviews/0",
            "/supervisions/0",
            "/audits/0",
            "/appreciativeInquiries/0");
  }

  @Test
  void notices_a_story_that_was_read_and_has_no_panels() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "wordsAndPictures": [{"children": ["mia"], "presentedToChildOn": "2026-06-02"}]}
            """)
        .notices("/wordsAndPictures/0");
  }

  @Test
  void notices_a_family_tree_with_nobody_in_it() {
    rule.on(
            """
            {"genogram": {"madeOn": "2026-06-02"}, "ecomap": {"madeOn": "2026-06-02"}}
            """)
        .notices("/genogram", "/ecomap");
  }

  @Test
  void stays_silent_when_the_houses_are_filled() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "childVoices": [{"kind": "THREE_HOUSES", "child": "mia", "worries": [{"text": "Shouting"}],
              "goodThings": [{"text": "Gran"}], "dreams": [{"text": "A dog"}]}]}
            """)
        .isMet("Things recorded as done that also say what came of them: 1.");
  }

  @Test
  void stays_silent_when_the_child_said_little_in_own_words() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "childVoices": [{"kind": "THREE_HOUSES", "child": "mia",
              "worries": [{"text": {"text": "No.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_work_is_on_paper() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "childVoices": [{"kind": "THREE_HOUSES", "child": "mia", "attachment": "scan-1"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_child_drew() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "childVoices": [{"kind": "SAFETY_HOUSE", "child": "mia", "inside": [{"drawing": "house-1"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_meeting_made_a_plan() {
    rule.on(
            """
            {"meetings": [{"id": "f1"}], "safetyPlans": [{"madeAt": "f1"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_review_gave_numbers_or_a_map() {
    rule.on(
            """
            {"mappings": [{"id": "m1", "overallScale": {"ratings": [{"id": "r1"}]}}],
             "reviews": [{"ratings": ["r1"]}, {"mappingAfter": "m1"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_supervision_left_questions() {
    rule.on(
            """
            {"supervisions": [{"focus": "The scale", "questions": ["What would Mia say keeps the number at three?"]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_it_lies_ahead() {
    rule.on(
            """
            {"meetings": [{"heldOn": "2026-07-15"}], "reviews": [{"heldOn": "2026-09-01"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_story_has_not_been_read_yet() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "wordsAndPictures": [{"children": ["mia"]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void counts_words_of_any_language() {
    rule.on(
            """
            {"meetings": [{"planWork": {"text": "Trafododd y teulu bwy fydd yn aros bob nos Wener a nos Sadwrn tan fis Medi.", "language": "cy"}}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_in_an_empty_record() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
