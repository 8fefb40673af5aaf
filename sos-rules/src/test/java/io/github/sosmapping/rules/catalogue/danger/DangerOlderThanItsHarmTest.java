package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerOlderThanItsHarmTest {

  private final RuleTester rule = RuleTester.of(DangerOlderThanItsHarm.class);

  @Test
  void notices_a_danger_that_is_older_than_all_its_harm() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "FIRST", "on": "2026-06-03"},
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.ADVICE)
        .saying(
            "Every occasion of harm that this danger rests on is dated after the danger was written"
                + " down (2).");
  }

  @Test
  void takes_the_day_of_the_map_where_the_danger_has_none() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_some_harm_came_first() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "FIRST", "on": "2026-05-03"},
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .isMet("Danger statements written down after harm that they rest on: 1.");
  }

  @Test
  void stays_silent_when_harm_and_danger_are_of_the_same_day() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "FIRST", "on": "2026-06-01"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_an_occasion_has_no_day() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "FIRST", "when": "Some time in spring"},
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_other_harm_has_no_occasions() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"id": "h0"}, {"id": "h1", "harmMatrix": {"occasions": [{"on": "2026-06-25"}]}}],
               "dangerStatements": [{"groundedInHarm": ["h0", "h1"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_a_pattern_was_known() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}, "groundedInPattern": "Two earlier winters went the same way."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void reads_the_earlier_versions_of_the_harm() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [{"on": "2026-04-01"}]}}]},
               {"pastHarm": [{"id": "h2", "supersedes": "h1", "harmMatrix": {"occasions": [{"on": "2026-06-25"}]}}],
                "dangerStatements": [{"groundedInHarm": ["h2"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_is_resolved() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-05", "pastHarm": [{"id": "h1", "harmMatrix": {"occasions": [
               {"kind": "LATEST", "on": "2026-06-14"}]}}],
              "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"recordedOn": "2026-06-01"}, "status": "RESOLVED"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_danger_rests_on_no_harm() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
