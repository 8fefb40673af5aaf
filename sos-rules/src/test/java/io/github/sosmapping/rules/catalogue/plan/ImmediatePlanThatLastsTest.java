package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ImmediatePlanThatLastsTest {

  private final RuleTester rule = RuleTester.of(ImmediatePlanThatLasts.class);

  @Test
  void notices_an_immediate_plan_without_a_last_day() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-06-01"}]}
            """)
        .notices("/safetyPlans/0")
        .weighing(Severity.WARNING)
        .saying("This immediate plan has no last day, and there is no family plan to follow it.");
  }

  @Test
  void notices_an_immediate_plan_that_has_run_out() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-05-01", "expiresOn": "2026-05-14"}]}
            """)
        .notices("/safetyPlans/0")
        .saying(
            "The last day of this immediate plan is past, and no family plan has followed it (days:"
                + " 47).");
  }

  @Test
  void notices_an_immediate_plan_that_has_become_the_lasting_one() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-01-30", "expiresOn": "2026-07-30"}]}
            """)
        .notices("/safetyPlans/0")
        .saying(
            "This immediate plan has been in place for 151 days, and no family plan has followed it.");
  }

  @Test
  void notices_that_the_family_plan_is_for_another_child() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-05-14"},
               {"kind": "FAMILY", "children": ["dylan"]}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void notices_that_the_family_plan_is_only_a_draft() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-05-14"},
               {"kind": "FAMILY", "status": "DRAFT"}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_when_a_family_plan_has_followed() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-05-01", "expiresOn": "2026-05-14"},
               {"kind": "FAMILY", "startsOn": "2026-05-12"}]}
            """)
        .isMet(
            "Immediate plans that only bridge, with a last day or a family plan beside them: 1.");
  }

  @Test
  void stays_silent_when_family_plans_for_each_child_have_followed() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-05-14"},
               {"kind": "FAMILY", "children": ["mia"]}, {"kind": "FAMILY", "children": ["dylan"]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_while_it_bridges() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-06-20", "expiresOn": "2026-07-04"}]}
            """)
        .isMet(
            "Immediate plans that only bridge, with a last day or a family plan beside them: 1.");
  }

  @Test
  void stays_silent_when_a_court_keeps_its_own_time() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "provenance": {"source": "DOCUMENT"}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_a_draft_that_has_not_started() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "status": "DRAFT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_an_immediate_plan_that_was_superseded() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "dylan"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "status": "SUPERSEDED"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
