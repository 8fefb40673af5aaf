package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SameQuestionsAgainTest {

  private final RuleTester rule = RuleTester.of(SameQuestionsAgain.class);

  @Test
  void notices_a_repetition_without_a_reason() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-05-10"}]}
            """)
        .notices("/childVoices/1")
        .weighing(Severity.WARNING)
        .saying("The three questions were put to this child again, and nothing says what for.");
  }

  @Test
  void notices_a_wizard_beside_the_houses() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "FAIRY_WIZARD", "heldOn": "2026-02-24"}]}
            """)
        .notices("/childVoices/1");
  }

  @Test
  void notices_four_times_in_five_months() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-01-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-04-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-06-10"}]}
            """)
        .notices("/childVoices/3")
        .weighing(Severity.WARNING)
        .saying("The three questions were put to this child 4 times within a year.");
  }

  @Test
  void weighs_many_times_less_when_each_had_a_reason() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-01-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10", "repeatReason": "Home again."},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-04-10", "repeatReason": "New carer."}]}
            """)
        .notices("/childVoices/2")
        .weighing(Severity.ADVICE);
  }

  @Test
  void stays_silent_when_a_reason_is_given() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-05-10", "repeatReason": "Dylan came home in April."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_came_home_in_between() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-05-10"}],
             "events": [{"child": "dylan", "type": "REUNIFIED", "on": "2026-04-20"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_has_a_new_carer() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-05-10"}],
             "events": [{"child": "dylan", "type": "CARE_CHANGED", "on": "2026-04-20"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_long_time_has_passed() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2024-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-05-10"}]}
            """)
        .isMet("Children who were asked the three questions once, or again for a reason: 1.");
  }

  @Test
  void stays_silent_about_repetitions_of_years_ago() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2023-02-10"},
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2023-05-10"}]}
            """)
        .isMet("Children who were asked the three questions once, or again for a reason: 1.");
  }

  @Test
  void stays_silent_when_the_second_time_is_another_child() {
    rule.on(
            """
            {"children": [{"id": "dylan"}, {"id": "mia"}],
             "childVoices": [
               {"child": "dylan", "kind": "THREE_HOUSES", "heldOn": "2026-02-10"},
               {"child": "mia", "kind": "THREE_HOUSES", "heldOn": "2026-05-10"}]}
            """)
        .isMet("Children who were asked the three questions once, or again for a reason: 2.");
  }

  @Test
  void stays_silent_when_other_tools_were_used() {
    rule.on(
            """
            {"children": [{"id": "dylan"}],
             "childVoices": [
               {"child": "dylan", "kind": "SAFETY_HOUSE", "heldOn": "2026-02-10"},
               {"child": "dylan", "kind": "SAFETY_HOUSE", "heldOn": "2026-05-10"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
