package io.github.sosmapping.rules.catalogue.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Fragment;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAgainstPlanReportsTest {

  private final RuleTester rule = RuleTester.of(NumberAgainstPlanReports.class);

  @Test
  void notices_a_high_number_soon_after_a_broken_rule() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 8, "reasons": "A warm home."}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .weighing(Severity.WARNING)
        .saying(
            "Shortly before this high number a rule of the safety plan was reported as broken"
                + " (reports: 1), and the reasons do not speak of it.");
  }

  @Test
  void notices_a_rule_broken_in_a_plan_that_was_replaced_since() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 9}]}]}],
             "safetyPlans": [{"status": "SUPERSEDED", "rules": [{"evidence": [
               {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0");
  }

  @Test
  void notices_a_number_that_rose_while_only_broken_rules_were_reported() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 4, "ratedOn": "2026-05-01"},
                 {"by": "ana", "value": 6, "reasons": "Calm weeks."}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-05-09", "result": "BROKEN"}, {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/1")
        .saying(
            "This number is higher than the one before, and all that was reported on the safety plan"
                + " in between is that a rule was broken (reports: 2).");
  }

  @Test
  void notices_a_rise_from_one_map_to_the_next() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [
               {"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}], "safetyScales": [
                 {"forDanger": "d1", "ratings": [{"by": "ana", "value": 4, "ratedOn": "2026-05-01"}]}]},
               {"dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyScales": [
                 {"forDanger": "d2", "ratings": [{"by": "ana", "value": 6}]}]}],
             "safetyPlans": [{"rules": [{"counters": ["d1"], "evidence": [
               {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .notices("/mappings/1/safetyScales/0/ratings/0");
  }

  @Test
  void stays_silent_when_the_reasons_speak_of_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 8, "reasons": "The one slip was mended by Jean that night."}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_kept_rule_was_reported_in_between() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 4, "ratedOn": "2026-05-01"},
                 {"by": "ana", "value": 6, "reasons": "Calm weeks."}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-05-09", "result": "KEPT"}, {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isMet(
            "Scales on which professionals' numbers go together with reports on the safety plan: 1.");
  }

  @Test
  void stays_silent_when_the_number_fell() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 6, "ratedOn": "2026-05-01"}, {"by": "ana", "value": 4}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isMet(
            "Scales on which professionals' numbers go together with reports on the safety plan: 1.");
  }

  @Test
  void stays_silent_when_the_rule_answers_another_danger() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}],
               "safetyScales": [{"forDanger": "d1", "ratings": [{"by": "ana", "value": 8}]}]}],
             "safetyPlans": [{"rules": [{"counters": ["d2"], "evidence": [
               {"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_rule_was_broken_long_before() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 8}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-05-13", "result": "BROKEN"}]}]}]}
            """)
        .isMet(
            "Scales on which professionals' numbers go together with reports on the safety plan: 1.");
  }

  @Test
  void leaves_a_rule_broken_after_the_number_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 8, "ratedOn": "2026-06-01"}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_the_familys_numbers() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "kelly", "value": 9}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void says_so_when_the_reasons_cannot_be_read() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 8,
                 "reasons": {"text": "Cartref cynnes.", "language": "cy"}}]}]}],
             "safetyPlans": [{"rules": [{"evidence": [{"on": "2026-06-13", "result": "BROKEN"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_nothing_was_reported() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "ana", "value": 9}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-03", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-30"})
  void speaks_about_one_broken_rule_in_one_voice_with_the_rule_about_the_record(String day) {
    RuleSet both =
        RuleSet.builder("both")
            .add(new NumberAgainstPlanReports())
            .add(new NumberAgainstTheRecord())
            .build();

    Examination examination =
        Examiner.examine(
            Fragment.record(
                """
                {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}],
                 "mappings": [{"existingSafety": [{}], "safetyScales": [{"ratings": [
                   {"by": "ana", "value": 5, "ratedOn": "2026-05-20"},
                   {"by": "ana", "value": 8, "ratedOn": "2026-06-10"}]}]}],
                 "safetyPlans": [{"rules": [{"evidence": [{"on": "%s", "result": "BROKEN"}]}]}]}
                """
                    .formatted(day)),
            Fragment.AS_OF,
            both);

    assertThat(examination.findings()).hasSize(1);
  }
}
