package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ScaleEndsNotDescribedTest {

  private final RuleTester rule = RuleTester.of(ScaleEndsNotDescribed.class);

  @Test
  void notices_a_scale_that_is_only_a_number() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [{"value": 6}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0")
        .weighing(Severity.WARNING)
        .saying("Nothing says what 0 and 10 mean on this scale.");
  }

  @Test
  void notices_a_missing_end_of_the_overall_scale() {
    rule.on(
            """
            {"mappings": [{"overallScale": {"zeroAnchor": "Mia cannot stay at home tonight."}}]}
            """)
        .notices("/mappings/0/overallScale")
        .saying("Nothing says what 10 means on this scale.");
  }

  @Test
  void notices_a_missing_zero() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"zeroAnchor": " ", "tenAnchor": "Safe enough for us to close."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0")
        .saying("Nothing says what 0 means on this scale.");
  }

  @Test
  void notices_an_end_in_a_word_or_two() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia cannot stay at home tonight.", "tenAnchor": "Fine."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/tenAnchor")
        .saying(
            "What 10 means is said so briefly (words: 1) that people may picture different things.");
  }

  @Test
  void notices_a_short_end_in_welsh_too() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": {"text": "Gwaethaf.", "language": "cy"},
              "tenAnchor": {"text": "Mae pawb yn ddiogel gartref bob nos.", "language": "cy"}}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/zeroAnchor");
  }

  @Test
  void weighs_a_draft_less() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "safetyScales": [{}]}]}
            """)
        .notices("/mappings/0/safetyScales/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void takes_another_number_of_words() {
    rule.threshold("leastWords", 3)
        .on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia alone tonight.", "tenAnchor": "Never alone again."}]}]}
            """)
        .isMet("Scales with both ends spelled out: 1.");
  }

  @Test
  void stays_silent_when_both_ends_are_described() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia cannot stay at home tonight.",
              "tenAnchor": "Safe enough for us to close."}]}]}
            """)
        .isMet("Scales with both ends spelled out: 1.");
  }

  @Test
  void stays_silent_when_the_agencys_usual_ends_apply() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"anchorsInherited": true}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_family_chose_the_words() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": {"text": "Hell again.", "language": "en-GB", "origin": "OWN_WORDS"},
              "tenAnchor": {"text": "We breathe.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isMet("Scales with both ends spelled out: 1.");
  }

  @Test
  void does_not_count_words_where_no_blanks_stand_between_them() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": {"text": "今夜は家にいられない", "language": "ja"},
              "tenAnchor": {"text": "もう誰も心配していない", "language": "ja"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_the_scale_is_history() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-02-01", "safetyScales": [{"id": "s1"}]},
              {"heldOn": "2026-06-01"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_danger_is_resolved() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "status": "RESOLVED"}],
              "safetyScales": [{"forDanger": "d1"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
