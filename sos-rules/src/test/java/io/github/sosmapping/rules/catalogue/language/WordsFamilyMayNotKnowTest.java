package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class WordsFamilyMayNotKnowTest {

  private final RuleTester rule = RuleTester.of(WordsFamilyMayNotKnow.class);

  @Test
  void notices_letters_in_a_goal() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"fullText": "Kelly comes to every LAC review."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .about(21, 24)
        .weighing(Severity.WARNING)
        .saying("This text is meant for the family and holds words they may not know (1).");
  }

  @Test
  void notices_hard_words_on_a_page_for_the_child() {
    rule.on(
            """
            {"wordsAndPictures": [{"panels": [{"text": "Mum will commence a course."}]}]}
            """)
        .notices("/wordsAndPictures/0/panels/0/text");
  }

  @Test
  void stays_silent_when_the_words_are_plain() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"fullText": "Jean sleeps over on Fridays."}]}]}
            """)
        .isMet("Texts meant for the family without a word that they would have to look up: 1.");
  }

  @Test
  void stays_silent_when_a_term_was_explained_earlier_in_the_record() {
    rule.on(
            """
            {"mappings": [{
              "safetyGoals": [{"fullText": "The Independent Reviewing Officer (IRO), who checks how Mia is, comes."}],
              "nextSteps": [{"action": "Kelly rings the IRO on Monday."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_they_are_somebodys_own_words() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"fullText":
              {"text": "I want out of the LAC thing.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_words_stand_in_quotation_marks() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": "Ana asks Tom what he means by \\"contact\\" and \\"LAC\\"."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_text_is_for_professionals() {
    rule.on(
            """
            {"supervisions": [{"focus": "Why the CIN plan is stuck after the RCPC."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_map_is_history() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "nextSteps": [{"action": "Refer to CAMHS."}]},
              {"nextSteps": [{"action": "Kelly rings the school."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_danger_statements_to_the_rules_about_them() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"fullText": "Significant harm due to DV."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void says_so_when_there_is_no_word_list_for_the_language() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action":
              {"text": "Oma komt op vrijdag.", "language": "nl"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }
}
