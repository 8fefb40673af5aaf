package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ChildNotHeardTest {

  private final RuleTester rule = RuleTester.of(ChildNotHeard.class);

  @Test
  void notices_the_child_of_whom_nothing_is_there() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "childVoices": [{"child": "dylan", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .notices("/children/0")
        .weighing(Severity.ERROR)
        .saying("The record holds nothing that this child said, drew or showed.");
  }

  @Test
  void weighs_less_before_assessment() {
    rule.on(
            """
            {"stage": "INTAKE", "openedOn": "2026-06-01", "children": [{"id": "mia"}]}
            """)
        .notices("/children/0")
        .weighing(Severity.WARNING);
  }

  @Test
  void notices_a_voice_without_anything_in_it() {
    rule.on(
            """
            {"children": [{"id": "mia"}], "childVoices": [{"child": "mia"}]}
            """)
        .notices("/children/0")
        .weighing(Severity.ERROR);
  }

  @Test
  void notices_a_voice_that_is_old() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "childVoices": [{"child": "mia", "heldOn": "2026-03-02", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .notices("/children/0")
        .weighing(Severity.WARNING)
        .saying("What this child last said, drew or showed is 120 days old.");
  }

  @Test
  void takes_the_number_of_days_from_the_agency() {
    rule.threshold("days", 120)
        .on(
            """
            {"children": [{"id": "mia"}],
             "childVoices": [{"child": "mia", "heldOn": "2026-03-02", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isMet("Children who said, drew or showed something that is on record and recent: 1.");
  }

  @Test
  void stays_silent_when_a_baby_was_watched() {
    rule.on(
            """
            {"children": [{"id": "mia", "birthMonth": "2025-05"}],
             "childVoices": [{"child": "mia", "kind": "OBSERVATION",
               "entries": [{"text": "Mia turned to Kelly when the dog barked."}]}]}
            """)
        .isMet("Children who said, drew or showed something that is on record and recent: 1.");
  }

  @Test
  void stays_silent_when_there_is_only_a_drawing() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "childVoices": [{"child": "mia", "kind": "THREE_HOUSES", "attachment": "scan"}]}
            """)
        .isMet("Children who said, drew or showed something that is on record and recent: 1.");
  }

  @Test
  void stays_silent_when_the_child_gave_a_number_and_a_reason() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "mappings": [{"overallScale": {"ratings": [{"by": "mia", "reasons": "Because I sleep."}]}}]}
            """)
        .isMet("Children who said, drew or showed something that is on record and recent: 1.");
  }

  @Test
  void stays_silent_when_the_child_is_not_born_yet() {
    rule.on(
            """
            {"children": [{"id": "baby", "unborn": true}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_did_not_want_to() {
    rule.on(
            """
            {"children": [{"id": "mia", "noVoiceReason": "Mia did not want to talk in June."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_record_was_just_opened() {
    rule.on(
            """
            {"openedOn": "2026-06-28", "children": [{"id": "mia"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_was_heard_before_the_work_ended() {
    rule.on(
            """
            {"stage": "CLOSED", "closedOn": "2026-03-20", "children": [{"id": "mia"}],
             "childVoices": [{"child": "mia", "heldOn": "2026-03-02", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isMet("Children who said, drew or showed something that is on record and recent: 1.");
  }

  @Test
  void does_not_count_a_talk_that_is_still_to_come() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "childVoices": [{"child": "mia", "heldOn": "2026-07-02", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .notices("/children/0");
  }

  @Test
  void stays_silent_when_the_record_has_no_children() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
