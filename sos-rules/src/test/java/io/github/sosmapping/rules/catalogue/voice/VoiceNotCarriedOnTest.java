package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class VoiceNotCarriedOnTest {

  private final RuleTester rule = RuleTester.of(VoiceNotCarriedOn.class);

  @Test
  void notices_houses_that_changed_nothing() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}],
             "mappings": [{"dangerStatements": [{"fullText": "Ana is worried about drinking."}]}]}
            """)
        .notices("/childVoices/0")
        .weighing(Severity.WARNING)
        .saying("Nothing that the child said or drew here shows in a map or a plan yet.");
  }

  @Test
  void notices_a_map_that_said_it_only_before_the_child_did() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}],
             "mappings": [{"heldOn": "2026-01-10", "pastHarm": [{"impact": "Mia hides under the stairs."}]}]}
            """)
        .notices("/childVoices/0");
  }

  @Test
  void stays_silent_when_an_entry_was_carried_into_the_map() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true, "carriedInto": ["h1"]}]}],
             "mappings": [{"pastHarm": [{"id": "h1"}]}]}
            """)
        .isMet("Talks with a child that show in the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_a_plan_rule_grew_from_it() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}],
             "safetyPlans": [{"rules": [{"fromChildIdea": "v1"}]}]}
            """)
        .isMet("Talks with a child that show in the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_a_later_map_says_it_in_similar_words() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}],
             "mappings": [{"pastHarm": [{"impact": "Mia hid beneath the stairs when Tom was shouting."}]}]}
            """)
        .isMet("Talks with a child that show in the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_it_is_still_early() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-06-20",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_wants_it_kept() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "withheldReason": "Dylan asked us to wait.",
               "worries": [{"id": "v1", "text": "When he shouts I hide under the stairs.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void says_so_when_unlinked_words_cannot_be_compared() {
    rule.on(
            """
            {"childVoices": [{"kind": "FAIRY_WIZARD", "heldOn": "2026-05-20",
               "worries": [{"text": {"text": "Mae o'n gweiddi.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void leaves_a_bare_scan_to_the_rule_about_that() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20", "attachment": "scan"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_about_houses_that_were_drawn_again_since() {
    rule.on(
            """
            {"childVoices": [
               {"kind": "THREE_HOUSES", "heldOn": "2025-02-20", "worries": [{"text": "Dark."}]},
               {"kind": "THREE_HOUSES", "heldOn": "2026-05-20", "worries": [{"text": "Loud.", "carriedInto": ["h1"]}]}],
             "mappings": [{"pastHarm": [{"id": "h1"}]}]}
            """)
        .isMet("Talks with a child that show in the map or the plan: 1.");
  }

  @Test
  void stays_silent_about_a_sentence_said_in_passing() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-05-20", "entries": [{"text": "I listen for the door.", "ownWords": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
