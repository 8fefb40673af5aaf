package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ParentsNotToldTest {

  private final RuleTester rule = RuleTester.of(ParentsNotTold.class);

  @Test
  void notices_words_that_parents_have_not_heard() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-05-20",
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .notices("/childVoices/0")
        .weighing(Severity.WARNING)
        .saying("The record names no day on which parents heard this, and no reason to wait.");
  }

  @Test
  void stays_silent_when_parents_heard_it() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-05-20", "sharedWithParentsOn": "2026-05-22",
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isMet("Talks with a child that parents have heard about: 1.");
  }

  @Test
  void stays_silent_when_an_allegation_is_being_looked_into() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-05-20", "withheldReason": "The police ask us to wait until the interview.",
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_chose_somebody_else() {
    rule.on(
            """
            {"people": [{"id": "bea", "role": "SCHOOL"}, {"id": "kelly", "role": "PARENT"}],
             "childVoices": [{"heldOn": "2026-05-20", "childAgreedSharingWith": ["bea"],
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_the_child_agreed_that_a_parent_hears_it() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}],
             "childVoices": [{"heldOn": "2026-05-20", "childAgreedSharingWith": ["kelly"],
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .notices("/childVoices/0");
  }

  @Test
  void stays_silent_when_it_is_still_early() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-06-20",
               "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_there_is_nothing_to_tell() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-05-20"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
