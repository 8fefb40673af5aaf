package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DatesThatContradictTest {

  private final RuleTester rule = RuleTester.of(DatesThatContradict.class);

  @Test
  void notices_what_is_dated_after_the_examination_once() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"provenance": {"recordedOn": "2026-07-01"}}],
               "nextSteps": [{"doneOn": "2026-07-02"}]}]}
            """)
        .notices("/mappings/0/pastHarm/0/provenance/recordedOn")
        .weighing(Severity.WARNING)
        .saying(
            "Something in this record is dated after the day on which the record was looked at (2).");
  }

  @Test
  void notices_a_rating_from_the_future() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [{"ratedOn": "2026-07-05"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0/ratedOn")
        .saying(
            "A number on the scale is dated after the day on which the record was looked at (1).");
  }

  @Test
  void notices_a_voice_a_meeting_and_a_report_from_the_future() {
    rule.on(
            """
            {"childVoices": [{"heldOn": "2026-07-01"}], "meetings": [{"heldOn": "2026-07-01"}],
             "reviews": [{"heldOn": "2026-07-01"}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-07-01", "result": "KEPT"}]}]}]}
            """)
        .saying(
            "Something in this record is dated after the day on which the record was looked at (4).");
  }

  @Test
  void notices_a_review_before_the_map_it_looks_back_on() {
    rule.on(
            """
            {"mappings": [{"id": "m1", "heldOn": "2026-05-20"}],
             "reviews": [{"heldOn": "2026-05-02", "mappingBefore": "m1"}]}
            """)
        .notices("/reviews/0")
        .saying("This review is dated before the map it looks back on.");
  }

  @Test
  void notices_a_review_long_before_the_map_that_comes_out_of_it() {
    rule.on(
            """
            {"mappings": [{"id": "m2", "heldOn": "2026-05-20"}],
             "reviews": [{"heldOn": "2026-04-01", "mappingAfter": "m2"}]}
            """)
        .notices("/reviews/0")
        .saying("This review is dated before the map that is said to come out of it (days: 49).");
  }

  @Test
  void notices_that_the_two_maps_of_a_review_are_swapped() {
    rule.on(
            """
            {"mappings": [{"id": "m1", "heldOn": "2026-02-20"}, {"id": "m2", "heldOn": "2026-05-20"}],
             "reviews": [{"heldOn": "2026-05-20", "mappingBefore": "m2", "mappingAfter": "m1"}]}
            """)
        .notices("/reviews/0")
        .saying("The map that came out of this review is older than the map before it.");
  }

  @Test
  void notices_a_step_done_before_its_danger_was_on_record() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-20", "dangerStatements": [{"id": "d1"}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"]}],
               "nextSteps": [{"towards": ["g1"], "doneOn": "2026-05-01"}]}]}
            """)
        .notices("/mappings/0/nextSteps/0/doneOn")
        .saying(
            "This step is dated as done before the map was made and before its danger was on record.");
  }

  @Test
  void notices_a_loose_step_done_before_the_first_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-20", "nextSteps": [{"doneOn": "2026-05-01"}]}]}
            """)
        .notices("/mappings/0/nextSteps/0/doneOn");
  }

  @Test
  void notices_criteria_explained_before_the_work_began() {
    rule.on(
            """
            {"openedOn": "2026-05-20", "mappings": [{"safetyGoals": [{"criteriaExplained": [{"on": "2026-05-01"}]}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/criteriaExplained/0")
        .saying("The way progress is judged was explained before the work with the family began.");
  }

  @Test
  void notices_a_report_from_before_the_plan() {
    rule.on(
            """
            {"safetyPlans": [{"startsOn": "2026-05-20", "rules": [{"evidence": [{"on": "2026-05-01", "result": "KEPT"}]}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/evidence/0")
        .saying("This report on a rule is dated before the plan began.");
  }

  @Test
  void stays_silent_when_the_days_fit() {
    rule.on(
            """
            {"mappings": [{"id": "m1", "heldOn": "2026-05-02", "nextSteps": [{"doneOn": "2026-05-10", "dueOn": "2026-08-01"}]}],
             "reviews": [{"heldOn": "2026-05-20", "mappingBefore": "m1"}]}
            """)
        .isMet("Days in the record that were compared and fit together: 3.");
  }

  @Test
  void stays_silent_when_the_map_is_drawn_up_some_days_after_the_review() {
    rule.on(
            """
            {"mappings": [{"id": "m2", "heldOn": "2026-05-20"}],
             "reviews": [{"heldOn": "2026-05-10", "mappingAfter": "m2"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_done_step_was_carried_over_from_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"id": "m1", "heldOn": "2026-03-01", "dangerStatements": [{"id": "d1"}]},
               {"heldOn": "2026-05-20", "supersedes": "m1", "dangerStatements": [{"id": "d2", "supersedes": "d1"}],
                "safetyGoals": [{"id": "g1", "addresses": ["d2"]}],
                "nextSteps": [{"towards": ["g1"], "doneOn": "2026-04-01"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_was_written_down_before_the_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-20",
               "dangerStatements": [{"id": "d1", "provenance": {"recordedOn": "2026-04-20"}}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"]}],
               "nextSteps": [{"towards": ["g1"], "doneOn": "2026-05-01"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_law_set_the_step() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-20", "nextSteps": [{"kind": "STATUTORY", "doneOn": "2026-05-01"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_report_is_carried_over_from_the_plan_before() {
    rule.on(
            """
            {"safetyPlans": [
               {"id": "p1", "status": "SUPERSEDED", "startsOn": "2026-03-01"},
               {"supersedes": "p1", "startsOn": "2026-05-20",
                "rules": [{"evidence": [{"on": "2026-05-01", "result": "KEPT"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_any_day() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void looks_at_every_kind_of_day_that_lies_behind_us() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-07-01", "pastHarm": [{"harmMatrix": {"occasions": [{"on": "2026-07-01"}]}}],
               "existingSafety": [{"occurrences": [{"on": "2026-07-01"}]}],
               "safetyGoals": [{"criteriaExplained": [{"on": "2026-07-01"}],
                 "provenance": {"recordedOn": "2026-06-01", "confirmedOn": "2026-07-01"}}]}],
             "trajectory": {"steps": [{"doneOn": "2026-07-01"}]}}
            """)
        .saying(
            "Something in this record is dated after the day on which the record was looked at (6).");
  }
}
