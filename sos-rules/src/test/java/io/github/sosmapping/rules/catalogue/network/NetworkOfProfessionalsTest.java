package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NetworkOfProfessionalsTest {

  private final RuleTester rule = RuleTester.of(NetworkOfProfessionals.class);

  @Test
  void notices_a_network_of_helpers_by_profession() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "jean"}, {"person": "hv"}, {"person": "teacher"}, {"person": "sw"}]}}
            """)
        .notices("/network")
        .weighing(Severity.WARNING)
        .saying(
            "Beside the family's own people in the safety network (1) stand at least as many people"
                + " who are there for their job (3).");
  }

  @Test
  void notices_it_when_both_are_as_many() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "jean"}, {"person": "hv"}]}}
            """)
        .notices("/network");
  }

  @Test
  void notices_professionals_alone_where_the_rule_about_no_network_does_not_look() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stage": "EARLY_HELP",
             "network": {"members": [{"person": "hv"}, {"person": "teacher"}]}}
            """)
        .notices("/network");
  }

  @Test
  void stays_silent_when_kin_outnumber_the_teacher() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "jean"}, {"person": "bea"}, {"person": "sal"}, {"person": "teacher"}]}}
            """)
        .isMet("The family's own people carry the safety network (3; there for their job: 1).");
  }

  @Test
  void stays_silent_while_the_child_lives_in_a_children_s_home() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stage": "CHILDREN_IN_CARE",
             "network": {"members": [{"person": "jean"}, {"person": "hv"}]},
             "events": [{"type": "CARE_CHANGED", "on": "2026-02-01", "careType": "FOSTER"},
               {"type": "CARE_CHANGED", "on": "2026-05-01", "careType": "RESIDENTIAL"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_again_when_the_child_has_left_the_children_s_home() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stage": "CHILDREN_IN_CARE",
             "network": {"members": [{"person": "jean"}, {"person": "hv"}]},
             "events": [{"type": "CARE_CHANGED", "on": "2026-05-01", "careType": "KINSHIP"},
               {"type": "CARE_CHANGED", "on": "2026-02-01", "careType": "RESIDENTIAL"}]}
            """)
        .notices("/network");
  }

  @Test
  void leaves_a_network_without_anybody_of_the_family_s_own_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "hv"}, {"person": "teacher"}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void has_nothing_to_look_at_without_a_network() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
