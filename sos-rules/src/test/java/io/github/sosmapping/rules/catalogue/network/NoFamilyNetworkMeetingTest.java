package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NoFamilyNetworkMeetingTest {

  private final RuleTester rule = RuleTester.of(NoFamilyNetworkMeeting.class);

  @Test
  void notices_a_plan_stage_of_seven_weeks_without_a_meeting() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-05-12",
             "network": {"members": [{"person": "jean"}]}}
            """)
        .notices("")
        .weighing(Severity.ADVICE)
        .saying("No family network meeting is on record; this stage of the work is 49 days old.");
  }

  @Test
  void counts_from_the_start_of_the_work_when_the_stage_has_no_day() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "openedOn": "2026-05-01",
             "network": {"members": [{"person": "jean"}]}}
            """)
        .notices("");
  }

  @Test
  void does_not_count_a_meeting_that_lies_ahead() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-05-12",
             "network": {"members": [{"person": "jean"}]},
             "meetings": [{"heldOn": "2026-07-10"}]}
            """)
        .notices("");
  }

  @Test
  void stays_silent_when_the_network_has_met() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-01-12",
             "network": {"members": [{"person": "jean"}]},
             "meetings": [{"heldOn": "2026-05-20"}]}
            """)
        .isMet("Family and network have met to plan (meetings: 1).");
  }

  @Test
  void stays_silent_when_a_map_was_made_in_such_a_meeting() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-01-12",
             "network": {"members": [{"person": "jean"}]},
             "mappings": [{"occasion": "FAMILY_NETWORK_MEETING"}]}
            """)
        .isMet("Family and network have met to plan (meetings: 1).");
  }

  @Test
  void stays_silent_in_the_first_six_weeks() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-05-19",
             "network": {"members": [{"person": "jean"}]}}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void leaves_more_time_where_the_agency_does() {
    rule.threshold("stageDays", 90)
        .on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-05-12",
             "network": {"members": [{"person": "jean"}]}}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_missing_network_to_the_rule_about_that() {
    rule.on(
            """
            {"stageSince": "2026-01-12"}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_during_the_assessment() {
    rule.on(
            """
            {"stage": "INVESTIGATION_ASSESSMENT"}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void does_not_take_a_visit_for_a_meeting() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "stageSince": "2026-05-12",
             "network": {"members": [{"person": "jean"}]},
             "mappings": [{"occasion": "VISIT"}]}
            """)
        .notices("");
  }

  @Test
  void counts_from_the_first_map_when_no_other_day_is_known() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"},
              {"id": "sal", "role": "NEIGHBOUR"}, {"id": "bea", "role": "RELATIVE"},
              {"id": "hv", "role": "HEALTH"}, {"id": "teacher", "role": "SCHOOL"},
              {"id": "sw", "role": "SOCIAL_WORKER"}],
             "network": {"members": [{"person": "jean"}]},
             "mappings": [{"heldOn": "2026-05-12"}]}
            """)
        .notices("");
  }
}
