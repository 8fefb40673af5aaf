package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NumberAgainstTheRecordTest {

  private final RuleTester rule = RuleTester.of(NumberAgainstTheRecord.class);

  @Test
  void notices_a_high_number_while_earlier_steps_are_open() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8}]}],
               "nextSteps": [{"dueOn": "2026-03-01"}, {"dueOn": "2026-06-25"}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .weighing(Severity.WARNING)
        .saying(
            "This number is high, and steps that were due before it are still open (steps: 1).");
  }

  @Test
  void stays_silent_when_the_open_step_serves_another_goal() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}],
               "safetyGoals": [{"id": "g1"}, {"id": "g2"}],
               "safetyScales": [{"forGoal": "g1", "ratings": [{"by": "ana", "value": 8}]}],
               "nextSteps": [{"towards": ["g2"], "dueOn": "2026-03-01"}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void stays_silent_when_the_step_was_dated_anew_with_a_word_on_why() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8}]}],
               "nextSteps": [{"dueOn": "2026-03-01", "outcome": "Moved to July, Bea is away."}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void stays_silent_when_the_open_step_is_set_by_law() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8}]}],
               "nextSteps": [{"dueOn": "2026-03-01", "kind": "STATUTORY"}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void notices_a_high_number_without_any_existing_safety() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingStrengths": [{}, {}],
               "safetyScales": [{"ratings": [{"by": "ana", "value": 9}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .saying("This number is high, and the map holds no existing safety that it could rest on.");
  }

  @Test
  void says_so_once_for_a_map() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [
               {"ratings": [{"by": "ana", "value": 9}, {"by": "eve", "value": 8}]},
               {"ratings": [{"by": "ana", "value": 9}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0");
  }

  @Test
  void leaves_many_strengths_without_safety_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingStrengths": [{}, {}, {}],
               "safetyScales": [{"ratings": [{"by": "ana", "value": 9}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void notices_a_rule_broken_since_the_number_was_given() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8, "ratedOn": "2026-04-01", "reasons": "Calm weeks."}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .saying(
            "Since this high number was given a rule of the safety plan was reported as broken"
                + " (reports: 1).");
  }

  @Test
  void stays_silent_when_somebody_gave_a_number_after_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8, "ratedOn": "2026-04-01"},
                 {"by": "ana", "value": 6, "ratedOn": "2026-06-20"}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void stays_silent_when_the_rule_was_broken_long_ago() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8, "ratedOn": "2026-04-01"}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-05-13", "result": "BROKEN"}]}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void leaves_a_rule_broken_before_the_number_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8, "ratedOn": "2026-06-10"}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [
               {"on": "2026-06-08", "result": "BROKEN"}, {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void notices_a_low_number_without_any_plan() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 2, "reasons": "Nobody can stay tonight."},
                 {"by": "eve", "value": 1}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .saying("This number is low, and no safety plan stands today.");
  }

  @Test
  void stays_silent_when_a_plan_bridges_the_days() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 2}]}]}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-07-05"}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void leaves_a_plan_that_ran_out_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 2}]}]}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-06-05"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_when_the_child_lives_away_from_the_danger() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CHILDREN_IN_CARE",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 2}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_an_ending_at_a_low_number() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CLOSED",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 4}, {"by": "kelly", "value": 9}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .saying(
            "The work has ended, and the last number of a professional on this scale is below 7.");
  }

  @Test
  void stays_silent_when_the_reasons_say_why_the_work_ended() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CLOSED",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 4, "reasons": "The family moved and Leeds works with them now."}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void says_so_when_the_reasons_for_an_ending_cannot_be_read() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CLOSED",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 4,
                 "reasons": {"text": "Symudodd y teulu.", "language": "cy"}}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_the_work_ends_at_eight_with_reasons() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CLOSED",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 8, "reasons": "Jean and Bea covered every weekend."}]}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }

  @Test
  void stays_silent_when_reasons_say_what_the_high_number_rests_on() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [
               {"by": "ana", "value": 8, "reasons": "Jean came each time Kelly rang."}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_the_familys_numbers() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "kelly", "value": 10}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void takes_the_number_for_closing_from_the_agency() {
    rule.threshold("closing", 6)
        .on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "stage": "CLOSED",
             "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [{"by": "ana", "value": 6}]}]}]}
            """)
        .isMet("Scales on which professionals' numbers fit the steps, the safety and the plan: 1.");
  }
}
