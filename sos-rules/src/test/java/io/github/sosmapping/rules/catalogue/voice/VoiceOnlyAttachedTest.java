package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class VoiceOnlyAttachedTest {

  private final RuleTester rule = RuleTester.of(VoiceOnlyAttached.class);

  @Test
  void notices_a_scan_without_a_word() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "attachment": "scan"}]}
            """)
        .notices("/childVoices/0")
        .weighing(Severity.ADVICE)
        .saying("The child's work is attached here, and nothing of it is written down.");
  }

  @Test
  void notices_a_drawing_without_a_word() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL", "entries": [{"drawing": "bed", "text": " "}]}]}
            """)
        .notices("/childVoices/0");
  }

  @Test
  void stays_silent_when_entries_stand_beside_the_scan() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "attachment": "scan",
               "worries": [{"text": "The big bed is where I hide."}]}]}
            """)
        .isMet("Talks with a child that are written down and can be followed: 1.");
  }

  @Test
  void stays_silent_when_a_drawing_has_a_caption() {
    rule.on(
            """
            {"childVoices": [{"kind": "OTHER_TOOL", "entries": [{"drawing": "bed", "text": "My bed."}]}]}
            """)
        .isMet("Talks with a child that are written down and can be followed: 1.");
  }

  @Test
  void stays_silent_when_the_observation_says_what_was_seen() {
    rule.on(
            """
            {"childVoices": [{"kind": "OBSERVATION", "attachment": "photo", "context": "Mia at nursery, with bricks."}]}
            """)
        .isMet("Talks with a child that are written down and can be followed: 1.");
  }

  @Test
  void stays_silent_when_there_is_nothing_at_all() {
    rule.on(
            """
            {"childVoices": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
