package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoNetworkAroundTheChildTest {

  private final RuleTester rule = RuleTester.of(NoNetworkAroundTheChild.class);

  @Test
  void notices_a_family_plan_that_rests_on_the_parents_alone() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stage": "ONGOING_CASEWORK",
             "network": {"members": [{"person": "kelly"}]}}
            """)
        .notices("/network")
        .weighing(Severity.ERROR)
        .saying(
            "The safety network names no relative, friend or neighbour besides the parents and"
                + " carers.");
  }

  @Test
  void notices_a_record_without_any_network() {
    rule.on(
            """
            {"stage": "CHILDREN_IN_CARE"}
            """)
        .notices("")
        .weighing(Severity.ERROR);
  }

  @Test
  void notices_a_network_of_professionals_alone() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "hv"}, {"person": "sw"}]}}
            """)
        .notices("/network");
  }

  @Test
  void weighs_it_less_while_the_assessment_goes_on() {
    rule.on(
            """
            {"stage": "INVESTIGATION_ASSESSMENT"}
            """)
        .weighing(Severity.WARNING);
  }

  @Test
  void weighs_it_less_when_a_search_for_people_is_on_record() {
    rule.on(
            """
            {"network": {"searches": [{"on": "2026-06-02",
               "how": "Went through Amal's phone with her and rang two cousins."}]}}
            """)
        .notices("/network")
        .weighing(Severity.WARNING)
        .saying(
            "The search for people is on record, and the safety network names nobody besides the"
                + " parents and carers yet.");
  }

  @Test
  void stays_silent_when_kin_and_a_neighbour_are_in_the_network() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "jean"}, {"person": "bea"}, {"person": "sal"}]}}
            """)
        .isMet("People of the family's own in the safety network: 3.");
  }

  @Test
  void stays_silent_when_a_vendor_s_role_may_be_a_friend() {
    rule.on(
            """
            {"people": [{"id": "g", "role": "vendor.example:GODPARENT"}],
             "network": {"members": [{"person": "g"}]}}
            """)
        .isMet("People of the family's own in the safety network: 1.");
  }

  @Test
  void leaves_a_lost_person_to_the_rule_about_links() {
    rule.on(
            """
            {"network": {"members": [{"person": "gone"}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_in_the_first_days() {
    rule.on(
            """
            {"stage": "INTAKE"}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }
}
