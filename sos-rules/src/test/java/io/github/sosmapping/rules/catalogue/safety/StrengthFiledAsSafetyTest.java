package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StrengthFiledAsSafetyTest {

  private final RuleTester rule = RuleTester.of(StrengthFiledAsSafety.class);

  @Test
  void notices_love_that_is_filed_as_safety() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Kelly adores Dylan and they are close.", "counters": ["d1"]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0/action")
        .weighing(Severity.WARNING)
        .saying(
            "This reads like a strength: it does not tell what somebody did to keep the child safe.");
  }

  @Test
  void notices_it_beside_a_danger_that_was_there() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Kelly loves Dylan very much.", "whenDangerPresent": "Tom was drunk."}]}]}
            """)
        .notices("/mappings/0/existingSafety/0/action");
  }

  @Test
  void notices_an_action_without_the_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Kelly took Dylan to Jean's.", "counters": ["d1"]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .saying("This does not tell how the danger was there when somebody acted.");
  }

  @Test
  void stays_silent_when_the_text_tells_of_danger_and_action() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "When Tom arrived drunk on 9 May, Kelly took Dylan to Jean's.", "counters": ["d1"]}]}]}
            """)
        .isMet(
            "Times of existing safety that tell what somebody did while the danger was there: 1.");
  }

  @Test
  void stays_silent_when_the_parts_tell_it() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Kelly took Dylan to Jean's.", "whenDangerPresent": "Tom was drunk."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_verb_is_unusual_and_the_rest_is_there() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Jean to the rescue, with tea.", "by": ["jean"], "whenDangerPresent": "Tom was drunk.", "counters": ["d1"], "occurrences": [{}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_note_on_the_day_tells_the_action() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Jean to the rescue.", "whenDangerPresent": "Tom was drunk.", "occurrences": [{"note": "Jean collected Dylan."}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_missing_danger_to_the_rule_about_that() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Kelly took Dylan to Jean's."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": {"text": "My mum is the best.", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": {"text": "Mae Kelly yn caru Dylan.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void does_not_look_at_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "existingSafety": [{"action": "Home was tidy."}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_when_there_is_no_safety() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
