package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoSharedThinkingTest {

  private final RuleTester rule = RuleTester.of(NoSharedThinking.class);

  @Test
  void notices_work_without_any_supervision_for_a_year() {
    rule.on(
            """
            {"openedOn": "2025-06-30"}
            """)
        .notices("")
        .weighing(Severity.ADVICE)
        .saying(
            "The record shows no group supervision and no map made among colleagues (days since the work"
                + " began: 365).");
  }

  @Test
  void notices_a_supervision_that_lies_long_back() {
    rule.on(
            """
            {"openedOn": "2025-06-30", "supervisions": [{"heldOn": "2026-01-12"}]}
            """)
        .notices("/supervisions/0")
        .saying(
            "Colleagues last thought this work through together on this day (days since then: 169).");
  }

  @Test
  void counts_from_the_first_map_where_no_opening_day_stands() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-01-12"}, {"heldOn": "2026-06-01"}]}
            """)
        .notices("");
  }

  @Test
  void notices_the_last_one_when_the_next_is_only_planned() {
    rule.on(
            """
            {"supervisions": [{"heldOn": "2026-01-12"}, {"heldOn": "2026-09-12"}]}
            """)
        .notices("/supervisions/0");
  }

  @Test
  void stays_silent_when_there_was_one_in_may() {
    rule.on(
            """
            {"openedOn": "2025-06-30", "supervisions": [{"heldOn": "2026-05-12", "focus": "Why the scale is stuck"}]}
            """)
        .isMet("Colleagues thought this work through together lately (days since then: 49).");
  }

  @Test
  void stays_silent_when_colleagues_made_a_map() {
    rule.on(
            """
            {"openedOn": "2025-06-30", "mappings": [{"heldOn": "2026-05-12", "occasion": "GROUP_SUPERVISION"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_work_has_just_begun() {
    rule.on(
            """
            {"openedOn": "2026-06-01"}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_work_has_ended() {
    rule.on(
            """
            {"stage": "CLOSED", "openedOn": "2025-06-30"}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void takes_the_days_a_small_team_has_set() {
    rule.threshold("days", 400)
        .on(
            """
            {"openedOn": "2025-06-30"}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_a_day() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
