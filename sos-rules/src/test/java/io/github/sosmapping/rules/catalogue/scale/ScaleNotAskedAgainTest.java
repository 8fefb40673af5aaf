package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ScaleNotAskedAgainTest {

  private final RuleTester rule = RuleTester.of(ScaleNotAskedAgain.class);

  @Test
  void notices_a_scale_that_a_review_left_out() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-02", "dangerStatements": [{"id": "d1"}], "safetyScales": [
                {"forDanger": "d1", "ratings": [{"id": "r1", "ratedOn": "2026-03-02"}]}]},
              {"heldOn": "2026-06-10", "dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyScales": [
                {"forDanger": "d2", "ratings": []}]}],
             "reviews": [{"heldOn": "2026-06-20"}]}
            """)
        .notices("/mappings/1/safetyScales/0")
        .weighing(Severity.ADVICE)
        .saying("At the last review nobody was asked for a new number on this scale.");
  }

  @Test
  void notices_a_number_from_eight_months_ago() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2025-10-20", "safetyScales": [
              {"ratings": [{"ratedOn": "2025-10-20"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0")
        .saying("The last number on this scale is 253 days old.");
  }

  @Test
  void stays_silent_when_it_was_asked_at_the_review() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-02", "dangerStatements": [{"id": "d1"}], "safetyScales": [
                {"forDanger": "d1", "ratings": [{"id": "r1", "ratedOn": "2026-03-02"}]}]},
              {"heldOn": "2026-06-10", "dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyScales": [
                {"forDanger": "d2", "ratings": [{"ratedOn": "2026-06-20"}]}]}],
             "reviews": [{"heldOn": "2026-06-20"}]}
            """)
        .isMet("Scales that were asked again when things were reviewed: 1.");
  }

  @Test
  void stays_silent_when_it_was_asked_shortly_before() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-02", "dangerStatements": [{"id": "d1"}], "safetyScales": [
                {"forDanger": "d1", "ratings": [{"id": "r1", "ratedOn": "2026-03-02"}]}]},
              {"heldOn": "2026-06-10", "dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyScales": [
                {"forDanger": "d2", "ratings": [{"ratedOn": "2026-06-10"}]}]}],
             "reviews": [{"heldOn": "2026-06-20"}]}
            """)
        .isMet("Scales that were asked again when things were reviewed: 1.");
  }

  @Test
  void stays_silent_when_the_review_looked_at_a_number_it_names() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-02", "dangerStatements": [{"id": "d1"}], "safetyScales": [
                {"forDanger": "d1", "ratings": [{"id": "r1", "ratedOn": "2026-03-02"}]}]},
              {"heldOn": "2026-06-10", "dangerStatements": [{"id": "d2", "supersedes": "d1"}], "safetyScales": [
                {"forDanger": "d2", "ratings": []}]}],
             "reviews": [{"heldOn": "2026-06-20", "ratings": ["r1"]}]}
            """)
        .isMet("Scales that were asked again when things were reviewed: 1.");
  }

  @Test
  void stays_silent_when_the_scale_is_new() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-06-18", "safetyScales": [
              {"ratings": [{"ratedOn": "2026-06-18"}]}]}],
             "reviews": [{"heldOn": "2026-06-20"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_review_is_about_another_map() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "tom"}],
             "mappings": [
              {"id": "m1", "children": ["mia"], "heldOn": "2026-03-02",
               "overallScale": {"ratings": [{"ratedOn": "2026-03-02"}]}},
              {"id": "m2", "children": ["tom"], "heldOn": "2026-06-20",
               "overallScale": {"ratings": [{"ratedOn": "2026-06-20"}]}}],
             "reviews": [{"heldOn": "2026-06-20", "mappingAfter": "m2"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_review_is_still_to_come() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-03-02", "safetyScales": [
              {"ratings": [{"ratedOn": "2026-03-02"}]}]}],
             "reviews": [{"heldOn": "2026-07-20"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_work_has_ended() {
    rule.on(
            """
            {"stage": "CLOSED", "mappings": [{"heldOn": "2025-10-20", "safetyScales": [
              {"ratings": [{"ratedOn": "2025-10-20"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_there_are_no_numbers() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{}]}], "reviews": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void notices_the_scale_of_one_child_when_that_of_another_was_asked() {
    rule.on(
            """
            {"children": [{"id": "mia"}, {"id": "tom"}],
             "mappings": [
              {"children": ["mia"], "heldOn": "2026-03-02",
               "overallScale": {"ratings": [{"ratedOn": "2026-03-02"}]}},
              {"children": ["tom"], "heldOn": "2026-06-20",
               "overallScale": {"ratings": [{"ratedOn": "2026-06-20"}]}}],
             "reviews": [{"heldOn": "2026-06-20"}]}
            """)
        .notices("/mappings/0/overallScale");
  }
}
