package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StoryHardToFollowTest {

  private final RuleTester rule = RuleTester.of(StoryHardToFollow.class);

  @Test
  void notices_words_of_files() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "Father's alcohol misuse triggers contingency."}]}]}
            """)
        .notices("/wordsAndPictures/0/panels/0/text")
        .weighing(Severity.ADVICE)
        .about(0, 6)
        .about(17, 23)
        .about(33, 44)
        .saying("This page has words that a child may not know (words: 4).");
  }

  @Test
  void notices_a_long_sentence() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "Gran comes. Mummy and Gran and Bea and Sal have all sat down and made a plan for you."}]}]}
            """)
        .notices("/wordsAndPictures/0/panels/0/text")
        .about(12, 84)
        .saying("This page has a sentence of more than 14 words.");
  }

  @Test
  void notices_a_rule_without_a_page() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "Gran comes on Fridays.", "tells": ["r1"]}]}],
             "safetyPlans": [{"rules": [
               {"id": "r1", "text": "Jean stays every Friday night."},
               {"id": "r2", "text": "Kelly keeps the bottles out of the flat."}]}]}
            """)
        .notices("/safetyPlans/0/rules/1")
        .saying("The child's version of the plan has no page for this rule.");
  }

  @Test
  void notices_a_rule_without_a_page_in_a_version_that_the_plan_names() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "We all love you."}]}],
             "safetyPlans": [{"childVersion": "w1", "rules": [
               {"id": "r1", "text": "Jean stays every Friday night."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0");
  }

  @Test
  void stays_silent_when_a_child_can_follow() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "If Daddy has been drinking, Gran comes and you sleep at Gran's."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_when_somebody_is_called_so() {
    rule.on(
            """
            {"people": [{"id": "p", "role": "PARENT", "label": "Kelly", "alsoCalled": ["Mother"]}],
             "wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "Mother makes tea."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_when_it_is_a_day_and_no_person() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "We made cards for Mother's Day and wrote to Father Christmas."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_about_words_in_quotation_marks() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION",
               "panels": [{"text": "Tom said “misuse” and we all laughed."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_about_the_childs_own_words() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION", "panels": [{"text":
              {"text": "My residence is my blanket.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_when_the_rule_is_for_adults_only() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "Gran comes on Fridays.", "tells": ["r1"]}]}],
             "safetyPlans": [{"rules": [
               {"id": "r1", "text": "Jean stays every Friday night."},
               {"id": "r2", "text": "Kelly and Tom sleep apart.", "adultOnly": true}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_when_a_page_says_the_rule_in_similar_words() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "Jean stays on Friday."}]}],
             "safetyPlans": [{"childVersion": "w1", "rules": [
               {"id": "r1", "text": "Jean stays every Friday night."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void stays_silent_when_the_plan_was_replaced() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "A contingency.", "tells": ["r1"]}]}],
             "safetyPlans": [{"status": "SUPERSEDED", "rules": [
               {"id": "r1", "text": "Jean stays every Friday night."},
               {"id": "r2", "text": "Kelly keeps the bottles out."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_plan_is_a_draft() {
    rule.on(
            """
            {"wordsAndPictures": [{"id": "w1", "purpose": "SAFETY_PLAN", "panels": [{"text": "We all love you."}]}],
             "safetyPlans": [{"status": "DRAFT", "childVersion": "w1", "rules": [
               {"id": "r1", "text": "Jean stays every Friday night."}]}]}
            """)
        .isMet("Pages for children with short sentences and words they know: 1.");
  }

  @Test
  void says_so_when_there_is_no_word_list() {
    rule.on(
            """
            {"wordsAndPictures": [{"panels": [{"text": {"text": "Mae Nain yn dod.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_there_is_no_story() {
    rule.on(
            """
            {"safetyPlans": [{"rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_a_page_has_several_short_sentences() {
    rule.on(
            """
            {"wordsAndPictures": [{"purpose": "EXPLANATION", "panels": [{"text":
              "Gran comes on Fridays. She brings soup. You eat it together. Then Gran reads to you."}]}]}
            """)
        .staysSilent();
  }
}
