package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class StrengthsFadeTest {

  private final RuleTester rule = RuleTester.of(StrengthsFade.class);

  @Test
  void notices_that_six_became_one() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .notices("/mappings/1")
        .weighing(Severity.ADVICE)
        .saying(
            "Strengths and safety on the first map: 6; on this one: 1. The worries are not fewer.");
  }

  @Test
  void compares_with_the_first_map_and_not_with_the_one_between() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]}, {"heldOn": "2026-04-10", "dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}, {"dangerStatements": [{"supersedes": "d9"}], "existingStrengths": [{}]}]}
            """)
        .notices("/mappings/2");
  }

  @Test
  void follows_the_line_of_versions_to_the_first_map() {
    rule.on(
            """
            {"children": [{"id": "c1"}], "mappings": [{"id": "m1", "heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]},
              {"supersedes": "m1", "children": ["c1"], "dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .notices("/mappings/1");
  }

  @Test
  void stays_silent_when_most_are_still_there() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "existingStrengths": [{}, {}, {}, {}]},
              {"existingStrengths": [{}, {}], "existingSafety": [{}]}]}
            """)
        .isMet("Strengths and safety stay in view (first map: 4, latest: 3).");
  }

  @Test
  void stays_silent_when_the_worries_became_fewer() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}, {}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_strengths_became_rules_of_the_plan() {
    rule.on(
            """
            {"safetyPlans": [{"rules": [{"doers": ["kelly", "jean"], "counters": ["d1"]}]}],
             "mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}],
                "existingStrengths": [{"by": ["kelly"], "relatesTo": ["d1"]}, {"by": ["jean"], "relatesTo": ["d1"]}, {}, {}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .staysSilent();
  }

  @Test
  void notices_it_when_the_rules_are_other_peoples() {
    rule.on(
            """
            {"safetyPlans": [{"rules": [{"doers": ["ana"], "counters": ["d1"]}]}],
             "mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}],
                "existingStrengths": [{"by": ["kelly"], "relatesTo": ["d1"]}, {"by": ["jean"], "relatesTo": ["d1"]}, {}, {}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .notices("/mappings/1");
  }

  @Test
  void stays_silent_when_a_note_says_why_there_are_few() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}], "emptyHeadings": [{"heading": "SAFETY"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void lets_an_agency_say_how_many_may_go() {
    rule.threshold("percent", 10)
        .on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]},
              {"dangerStatements": [{"supersedes": "d1"}], "existingStrengths": [{}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_when_there_is_one_map() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingStrengths": [{}, {}, {}, {}, {}], "existingSafety": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
