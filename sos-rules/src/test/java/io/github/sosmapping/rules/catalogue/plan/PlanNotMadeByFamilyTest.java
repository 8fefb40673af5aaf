package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class PlanNotMadeByFamilyTest {

  private final RuleTester rule = RuleTester.of(PlanNotMadeByFamily.class);

  @Test
  void notices_a_plan_made_by_professionals() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["sw"], "rules": []}]}
            """)
        .notices("/safetyPlans/0")
        .weighing(Severity.WARNING)
        .saying("Nobody of the family or network is on record among those who made this plan.");
  }

  @Test
  void notices_a_plan_without_makers() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": [], "rules": []}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void notices_a_plan_that_speaks_in_orders() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "rules": [{"text": "You must not allow Tom in. Failure to comply will be reported."}]}]}
            """)
        .notices("/safetyPlans/0")
        .saying(
            "This plan speaks in orders, as one would to somebody who had no part in it (places: 2).");
  }

  @Test
  void stays_silent_when_family_and_network_made_it() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly", "jean"], "rules": [{"text": "When Tom knocks, Kelly rings Jean."}]}]}
            """)
        .isMet("Plans that family and network made themselves: 1.");
  }

  @Test
  void stays_silent_when_it_was_made_in_a_family_network_meeting() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["sw"], "madeAt": "f1", "rules": []}],
             "meetings": [{"id": "f1", "attendees": [{"person": "jean", "attendance": "PRESENT"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void notices_a_meeting_to_which_nobody_of_the_family_came() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["sw"], "madeAt": "f1", "rules": []}],
             "meetings": [{"id": "f1", "attendees": [{"person": "jean", "attendance": "INVITED_ABSENT"}]}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_when_one_sentence_sounds_strict() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "rules": [{"text": "You must not allow Tom in."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_court_s_words_stand_as_bottom_lines() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "bottomLines": [{"text": "You must not allow Tom in. Failure to comply leads to court."}], "rules": []}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_family_itself_says_it_strictly() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "rules": [{"text": {"text": "You must ring me. You must not drive.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void says_so_when_there_is_no_word_list() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "rules": [{"text": {"text": "Mae Kelly yn ffonio.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void listens_to_the_agency_about_how_many_orders_count() {
    rule.threshold("orders", 1)
        .on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "rules": [{"text": "You must not allow Tom in."}]}]}
            """)
        .notices("/safetyPlans/0");
  }

  @Test
  void stays_silent_about_the_plan_before() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["sw"], "status": "SUPERSEDED", "rules": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void reads_every_part_of_the_plan_for_orders() {
    rule.on(
            """
            {"people": [{"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "GRANDPARENT"}, {"id": "sw", "role": "SOCIAL_WORKER"}],
             "safetyPlans": [{"kind": "FAMILY", "madeBy": ["kelly"], "triggers": [{"response": "You must."}], "monitoring": "You must.", "rules": [{"when": "You must.", "ifBroken": "You must."}]}]}
            """)
        .saying(
            "This plan speaks in orders, as one would to somebody who had no part in it (places: 4).");
  }
}
