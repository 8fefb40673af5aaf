package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class PlanWithoutBadDaysTest {

  private final RuleTester rule = RuleTester.of(PlanWithoutBadDays.class);

  @Test
  void notices_a_plan_without_red_flags() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"ifBroken": "If Kelly misses a call, Sal goes round."}]}]}
            """)
        .notices("/safetyPlans/0")
        .weighing(Severity.WARNING)
        .saying("This plan names no red flags that tell everybody to act.");
  }

  @Test
  void notices_a_plan_that_leaves_open_what_follows_a_broken_rule() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "triggers": [{}], "rules": [{},
               {},
               {"ifBroken": "If Kelly misses a call, Sal goes round."}]}]}
            """)
        .notices("/safetyPlans/0")
        .saying(
            "Rules of this plan do not say what happens when they are not kept, and the plan names"
                + " nobody to call (rules: 2).");
  }

  @Test
  void stays_silent_when_every_rule_has_an_answer() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "triggers": [{}], "rules": [{"ifBroken": "If Kelly misses a call, Sal goes round."}]}]}
            """)
        .isMet("The plan is ready for bad days: red flags (1), people to call (0).");
  }

  @Test
  void stays_silent_when_there_is_somebody_to_call() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "triggers": [{}], "contacts": [{"person": "sal"}], "rules": [{}]}]}
            """)
        .isMet("The plan is ready for bad days: red flags (1), people to call (1).");
  }

  @Test
  void stays_silent_about_an_immediate_plan_of_a_few_days() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-06-28", "expiresOn": "2026-07-03", "rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_an_immediate_plan_of_two_weeks() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-06-24", "expiresOn": "2026-07-08", "rules": [{}]}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_about_a_draft() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "DRAFT", "rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_a_draft_that_people_live_by_already() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "DRAFT", "startsOn": "2026-06-20", "rules": [{}]}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_about_the_plan_before() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "SUPERSEDED", "rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_a_draft_that_starts_later() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "DRAFT", "startsOn": "2026-07-10", "rules": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void judges_a_plan_on_its_last_day() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "startsOn": "2026-06-10", "expiresOn": "2026-06-30", "rules": [{}]}]}
            """)
        .notices("/safetyPlans/0");
  }
}
