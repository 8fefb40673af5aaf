package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StrengthTooGeneralTest {

  private final RuleTester rule = RuleTester.of(StrengthTooGeneral.class);

  @Test
  void notices_praise_without_an_example() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Good dad."}]}]}
            """)
        .notices("/mappings/0/existingStrengths/0/description")
        .weighing(Severity.ADVICE)
        .saying("This strength is told in general words, without an example.");
  }

  @Test
  void notices_more_words_that_say_no_more() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Kelly is a loving and caring mum with a strong bond."}]}]}
            """)
        .notices("/mappings/0/existingStrengths/0/description");
  }

  @Test
  void stays_silent_when_one_can_see_it() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Tom reads with Dylan every night he is home."}]}]}
            """)
        .isMet("Strengths that come with an example that one could see: 1.");
  }

  @Test
  void stays_silent_when_it_is_short_and_concrete() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Tom reads to Dylan nightly."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_it_quotes_somebody() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Mum is warm, and Dylan says “she is always there for me”."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_child_said_it() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": "Nice mum.", "provenance": {"saidBy": ["mia"]}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": {"text": "Good dad.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia"}], "mappings": [{"existingStrengths": [{"description": {"text": "Tad da.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void does_not_look_at_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "existingStrengths": [{"description": "Good dad."}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_when_there_are_no_strengths() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
