package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class MonitorOutsideNetworkTest {

  private final RuleTester rule = RuleTester.of(MonitorOutsideNetwork.class);

  @Test
  void notices_a_neighbour_who_watches_over_a_rule_and_was_never_asked() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"monitoredBy": ["kelly", "sal"]}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/monitoredBy/1")
        .weighing(Severity.WARNING)
        .saying(
            "This person is to see that the rule is kept, and nothing on record says that they have"
                + " agreed to be part of the network.");
  }

  @Test
  void stays_silent_when_the_neighbour_has_agreed() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"monitoredBy": ["sal"]}]}],
             "network": {"members": [{"person": "sal", "agreedOn": "2026-05-01"}]}}
            """)
        .isMet("Rules watched over by people who have agreed to it: 1.");
  }

  @Test
  void stays_silent_about_parents_children_and_professionals() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"monitoredBy": ["kelly", "dylan", "sw"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_neighbour_made_the_plan() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["sal"], "rules": [{"monitoredBy": ["sal"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_member_without_a_day_to_the_rule_about_members() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"monitoredBy": ["sal"]}]}],
             "network": {"members": [{"person": "sal"}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_about_a_plan_that_was_superseded() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "sal", "role": "NEIGHBOUR"},
               {"id": "sw", "role": "SOCIAL_WORKER"}], "children": [{"id": "dylan"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "SUPERSEDED", "rules": [{"monitoredBy": ["sal"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
