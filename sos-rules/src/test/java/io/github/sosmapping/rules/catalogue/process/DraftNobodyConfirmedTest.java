package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DraftNobodyConfirmedTest {

  private final RuleTester rule = RuleTester.of(DraftNobodyConfirmed.class);

  @Test
  void notices_a_draft_that_nobody_confirmed() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}]}]}
            """)
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.WARNING)
        .saying(
            "Software drafted this wording, and nobody is on record who has read it and stands by it.");
  }

  @Test
  void notices_that_the_day_is_missing() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper", "confirmedBy": "sw"}}]}]}
            """)
        .saying(
            "Software drafted this wording; somebody confirmed it, and no day is on record for that.");
  }

  @Test
  void notices_that_the_name_is_missing() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper", "confirmedOn": "2026-06-20"}}]}]}
            """)
        .saying(
            "Software drafted this wording; a day of confirming is on record, and not who confirmed"
                + " it.");
  }

  @Test
  void notices_a_single_text_that_software_drafted() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"fullText": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}}]}]}
            """)
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void notices_a_text_deep_inside_an_entry() {
    rule.on(
            """
            {"wordsAndPictures": [{"panels": [{"text": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}}], "provenance": {"recordedOn": "2026-06-01"}}]}
            """)
        .notices("/wordsAndPictures/0/panels/0/text");
  }

  @Test
  void tells_of_an_entry_and_its_text_once() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"fullText": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}, "provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}]}]}
            """)
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void looks_at_everything_that_can_say_where_it_comes_from() {
    rule.on(
            """
            {"network": {"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}, "childVoices": [{"kind": "OBSERVATION", "provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}],
             "safetyPlans": [{"rules": [{"evidence": [{"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}]}]}]}
            """)
        .notices("/network", "/childVoices/0", "/safetyPlans/0/rules/0/evidence/0");
  }

  @Test
  void notices_a_draft_of_a_draft_map() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void stays_silent_when_somebody_stands_by_it() {
    rule.on(
            """
            {"mappings": [{"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper", "confirmedBy": "sw", "confirmedOn": "2026-06-20"}}]}
            """)
        .isMet("People have read what software drafted and stand by it (entries: 1).");
  }

  @Test
  void stays_silent_when_the_entry_around_a_text_is_confirmed() {
    rule.on(
            """
            {"wordsAndPictures": [{"panels": [{"text": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}}],
               "provenance": {"confirmedBy": "sw", "confirmedOn": "2026-06-20"}}]}
            """)
        .isMet("People have read what software drafted and stand by it (entries: 1).");
  }

  @Test
  void stays_silent_about_dictation() {
    rule.on(
            """
            {"mappings": [{"provenance": {"production": "DICTATED"}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_a_map_that_was_superseded() {
    rule.on(
            """
            {"mappings": [{"status": "SUPERSEDED", "provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"},
               "pastHarm": [{"fullText": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}, "provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper"}}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_take_what_stands_before_for_what_stands_around() {
    rule.on(
            """
            {"mappings": [{"status": "SUPERSEDED"}, {"pastHarm": [
               {"provenance": {"production": "DRAFTED_BY_TOOL", "toolName": "Notes helper", "confirmedBy": "sw", "confirmedOn": "2026-06-20"}},
               {"fullText": {"text": "Mia was left alone.", "language": "en-GB", "origin": "DRAFTED_BY_TOOL"}}]}]}
            """)
        .notices("/mappings/1/pastHarm/1/fullText");
  }
}
