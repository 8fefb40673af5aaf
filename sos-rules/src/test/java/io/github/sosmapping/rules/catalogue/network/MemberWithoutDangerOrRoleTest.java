package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class MemberWithoutDangerOrRoleTest {

  private final RuleTester rule = RuleTester.of(MemberWithoutDangerOrRole.class);

  @Test
  void notices_a_member_who_was_told_no_danger() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean", "agreedOn": "2026-05-04"}]}}
            """)
        .notices("/network/members/0")
        .weighing(Severity.WARNING)
        .saying(
            "This person is in the safety network, and no danger they have been told is on record.");
  }

  @Test
  void notices_a_helper_who_does_not_know_what_the_rule_is_for() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}], "agreedOn": "2026-05-04"}]},
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1", "d2"], "doers": ["jean"]}]}]}
            """)
        .notices("/network/members/0")
        .saying(
            "This person has a part in rules of the plan and has not been told what the rules are for"
                + " (dangers: 1).");
  }

  @Test
  void notices_a_member_who_has_not_agreed() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}]}]}}
            """)
        .notices("/network/members/0")
        .saying(
            "This person is in the safety network, and no day is on record on which they agreed to"
                + " their part.");
  }

  @Test
  void weighs_it_less_in_the_first_days() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stage": "INTAKE",
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean"}]}}
            """)
        .weighing(Severity.ADVICE);
  }

  @Test
  void stays_silent_when_everybody_knows_and_has_agreed() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}], "agreedOn": "2026-05-04"}]}}
            """)
        .isMet("People in the safety network who know the dangers and have agreed a part: 1.");
  }

  @Test
  void stays_silent_when_the_danger_is_known_in_an_earlier_version() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
               {"dangerStatements": [{"id": "d2", "supersedes": "d1"}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}], "agreedOn": "2026-05-04"}]},
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d2"], "monitoredBy": ["jean"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_record_says_why_not_everything_is_shared() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean", "agreedOn": "2026-05-04", "sharingLimit": "Kelly asked that only nights are spoken of."}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void still_asks_for_the_agreement_when_sharing_is_limited() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "jean", "sharingLimit": "Kelly asked that only nights are spoken of."}]}}
            """)
        .notices("/network/members/0");
  }

  @Test
  void stays_silent_when_the_danger_is_not_meant_for_this_person() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2", "audience": ["kelly"]}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}], "agreedOn": "2026-05-04"}]},
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1", "d2"], "doers": ["jean"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_parents_and_professionals() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "network": {"members": [{"person": "kelly"}, {"person": "hv"}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_one_danger_is_kept_from_a_helper_for_a_reason() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}]}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}], "agreedOn": "2026-05-04", "sharingLimit": "Kelly wants to tell her this herself."}]},
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"counters": ["d1", "d2"], "doers": ["jean"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }
}
