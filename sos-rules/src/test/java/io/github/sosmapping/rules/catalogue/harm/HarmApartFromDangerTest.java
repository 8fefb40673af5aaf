package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HarmApartFromDangerTest {

  private final RuleTester rule = RuleTester.of(HarmApartFromDanger.class);

  @Test
  void notices_harm_without_danger_and_danger_without_ground() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"id": "h1"}, {"id": "h2"}],
      "dangerStatements": [{"id": "d1", "groundedInHarm": ["h1"]}, {"id": "d2"}]}]}
    """)
        .notices("/mappings/0/pastHarm/1", "/mappings/0/dangerStatements/1")
        .weighing(Severity.ERROR)
        .saying("The record does not say what this danger statement rests on.");
  }

  @Test
  void says_that_no_danger_rests_on_the_harm() {
    rule.on("{\"mappings\": [{\"pastHarm\": [{}]}]}")
        .notices("/mappings/0/pastHarm/0")
        .saying("No danger statement rests on this harm.");
  }

  @Test
  void weighs_it_less_in_a_draft() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"status": "DRAFT"}], "dangerStatements": [{"status": "DRAFT"}]}]}
    """)
        .weighing(Severity.WARNING);
  }

  @Test
  void notices_harm_whose_danger_was_dropped_from_the_later_map() {
    rule.on(
            """
    {"mappings": [
      {"heldOn": "2026-01-10", "pastHarm": [{"id": "h1"}],
       "dangerStatements": [{"id": "d1", "groundedInHarm": ["h1"]}]},
      {"pastHarm": [{"id": "h2", "supersedes": "h1"}]}]}
    """)
        .notices("/mappings/1/pastHarm/0");
  }

  @Test
  void stays_silent_when_both_are_tied_together() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"id": "h1"}], "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .isMet("Danger statements that rest on past harm or on something else that is known: 1.");
  }

  @Test
  void stays_silent_when_the_danger_names_an_earlier_version_of_the_harm() {
    rule.on(
            """
    {"mappings": [
      {"heldOn": "2026-01-10", "pastHarm": [{"id": "h1"}]},
      {"pastHarm": [{"id": "h2", "supersedes": "h1"}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_rests_on_a_pattern() {
    rule.on(
            """
    {"mappings": [{"dangerStatements": [{"groundedInPattern": "Twice with her first baby."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_rests_on_complicating_factors() {
    rule.on(
            """
    {"mappings": [{"complicatingFactors": [{"id": "c1", "affects": ["d1"]}, {"id": "c2"}],
      "dangerStatements": [{"id": "d1"}, {"id": "d2", "complicatedBy": ["c2"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_harm_or_its_danger_is_resolved() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"id": "h1"}, {"id": "h2", "status": "RESOLVED"}],
      "dangerStatements": [{"groundedInHarm": ["h1"], "status": "RESOLVED"}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_map_says_why_there_is_no_danger() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"id": "h1"}],
      "emptyHeadings": [{"heading": "DANGER", "note": "He has died, nobody else hurt her."}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_broken_link_to_the_rule_about_that() {
    rule.on("{\"mappings\": [{\"dangerStatements\": [{\"groundedInHarm\": [\"h9\"]}]}]}")
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
