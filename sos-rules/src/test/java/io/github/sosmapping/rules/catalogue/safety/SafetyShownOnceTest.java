package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SafetyShownOnceTest {

  private final RuleTester rule = RuleTester.of(SafetyShownOnce.class);

  @Test
  void notices_a_high_number_where_safety_was_seen_once() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-05-02", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .weighing(Severity.ADVICE)
        .saying(
            "A rating stands at 7 or higher, and the days on which safety was seen are few so far"
                + " (1).");
  }

  @Test
  void notices_that_nobody_saw_it() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": []}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0");
  }

  @Test
  void notices_days_that_lie_close_together() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-05-02", "seenBy": ["jean"]}, {"on": "2026-05-20", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .saying(
            "A rating stands at 7 or higher, and the safety it rests on was seen over a short"
                + " time (days: 18).");
  }

  @Test
  void notices_that_only_the_one_who_acted_saw_it() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-04-04", "seenBy": ["tom"]}, {"on": "2026-05-30", "seenBy": ["tom"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0")
        .saying(
            "A rating stands at 7 or higher, and nobody but those who acted has seen this safety so"
                + " far.");
  }

  @Test
  void looks_at_the_scale_of_the_whole_map_too() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"counters": ["d1"]}], "overallScale": {"ratings": [{"by": "ana", "value": 8}]}}]}
            """)
        .notices("/mappings/0/existingSafety/0");
  }

  @Test
  void stays_silent_when_it_was_shown_over_time_and_seen_by_others() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-04-04", "seenBy": ["jean"]}, {"on": "2026-05-30", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .isMet(
            "Danger statements with a high rating and safety that was shown over time and seen by others: 1.");
  }

  @Test
  void stays_silent_when_several_entries_together_show_it() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-04-04", "seenBy": ["jean"]}]}, {"by": ["jean"], "counters": ["d1"], "occurrences": [{"on": "2026-05-30", "seenBy": ["bea"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .isMet(
            "Danger statements with a high rating and safety that was shown over time and seen by others: 1.");
  }

  @Test
  void stays_silent_when_two_who_act_together_see_each_other() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom", "jean"], "counters": ["d1"], "occurrences": [{"on": "2026-04-04", "seenBy": ["jean"]}, {"on": "2026-05-30", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .isMet(
            "Danger statements with a high rating and safety that was shown over time and seen by others: 1.");
  }

  @Test
  void stays_silent_when_no_number_is_high() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-05-02", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 6.5}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_latest_number_is_no_longer_high() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}], "existingSafety": [{"counters": ["d1"]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [
                {"by": "ana", "value": 8, "ratedOn": "2026-05-01"}, {"by": "ana", "value": 4, "ratedOn": "2026-06-01"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_family_plan_is_new() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-06-10"}], "mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-06-02", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_the_plan_has_been_there_for_long() {
    rule.on(
            """
            {"safetyPlans": [{"kind": "FAMILY", "startsOn": "2026-03-10"}], "mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-06-02", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}]}
            """)
        .notices("/mappings/0/existingSafety/0");
  }

  @Test
  void stays_silent_when_the_number_is_about_another_danger() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "existingSafety": [{"by": ["tom"], "counters": ["d1"], "occurrences": [{"on": "2026-05-02", "seenBy": ["jean"]}]}],
              "safetyScales": [{"forDanger": "d2", "ratings": [{"by": "ana", "value": 8}]}]}]}
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
