package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class AdultWordsOnlyTest {

  private final RuleTester rule = RuleTester.of(AdultWordsOnly.class);

  @Test
  void notices_a_paraphrase() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan expressed positive feelings about his grandmother."}]}]}
            """)
        .notices("/childVoices/0")
        .weighing(Severity.ADVICE)
        .saying("What the child said here is told in an adult's words only.");
  }

  @Test
  void stays_silent_when_the_words_are_marked_as_the_childs() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "Gran is nice.", "ownWords": true}]}]}
            """)
        .isMet("Talks with a child that hold the child's own words: 1.");
  }

  @Test
  void stays_silent_when_words_are_quoted() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan said “Gran makes pancakes” and smiled."}]}]}
            """)
        .isMet("Talks with a child that hold the child's own words: 1.");
  }

  @Test
  void stays_silent_when_words_are_quoted_in_single_marks() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan said 'Gran makes pancakes' and smiled."}]}]}
            """)
        .isMet("Talks with a child that hold the child's own words: 1.");
  }

  @Test
  void stays_silent_when_the_child_speaks_as_i() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "I like it when Gran is here."}]}]}
            """)
        .isMet("Talks with a child that hold the child's own words: 1.");
  }

  @Test
  void stays_silent_when_the_text_itself_is_marked() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL", "entries": [
              {"text": {"text": "Nain.", "language": "cy", "origin": "OWN_WORDS"}}]}]}
            """)
        .isMet("Talks with a child that hold the child's own words: 1.");
  }

  @Test
  void stays_silent_when_the_child_does_not_speak_in_words() {
    rule.on(
            """
            {"children": [{"id": "dylan", "communication": "NON_VERBAL"}],
             "childVoices": [{"child": "dylan", "kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan expressed positive feelings about his grandmother."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_is_too_young_to_speak() {
    rule.on(
            """
            {"children": [{"id": "dylan", "birthMonth": "2024-08"}],
             "childVoices": [{"child": "dylan", "kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan expressed positive feelings about his grandmother."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_drawing_is_described() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "Dylan drew a bed with three people in it."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_drawing_is_kept_beside() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL",
               "entries": [{"text": "A bed with three people.", "drawing": "bed"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_what_was_observed() {
    rule.on(
            """
            {"childVoices": [{"kind": "OBSERVATION", "entries": [{"text": "Mia settled on her lap."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_a_talk_that_is_still_to_come() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL", "heldOn": "2026-07-10",
               "entries": [{"text": "To be asked about his grandmother."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
