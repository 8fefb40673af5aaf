package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SafetyWithoutDangerTest {

  private final RuleTester rule = RuleTester.of(SafetyWithoutDanger.class);

  @Test
  void notices_safety_that_is_tied_to_no_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"action": "Home was tidy."}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .weighing(Severity.WARNING)
        .saying("This existing safety is not linked to a danger statement.");
  }

  @Test
  void only_prompts_while_the_map_is_a_draft() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "dangerStatements": [{}], "existingSafety": [{}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void only_prompts_before_there_are_danger_statements() {
    rule.on(
            """
            {"mappings": [{"existingSafety": [{}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void stays_silent_when_it_is_tied_to_a_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"counters": ["d1"]}]}]}
            """)
        .isMet("Times of existing safety that are tied to a danger statement: 1.");
  }

  @Test
  void stays_silent_when_it_is_tied_to_an_earlier_version() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1"}], "existingSafety": [{"counters": ["d1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_link_to_nothing_to_the_rule_about_links() {
    rule.on(
            """
            {"mappings": [{"existingSafety": [{"counters": ["d9"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void does_not_look_at_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "existingSafety": [{}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_when_there_is_no_safety() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
