package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class WideGapNotTalkedAboutTest {

  private final RuleTester rule = RuleTester.of(WideGapNotTalkedAbout.class);

  @Test
  void notices_numbers_far_apart_without_a_note() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "ratings": [{"by": "kelly", "value": 9}, {"by": "ana", "value": 2}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0")
        .weighing(Severity.ADVICE)
        .saying("People's numbers lie far apart here, and no note says what they made of it.");
  }

  @Test
  void notices_numbers_given_a_day_apart() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"by": "kelly", "value": 7.5, "ratedOn": "2026-06-03"},
              {"by": "ana", "value": 3.5, "ratedOn": "2026-06-04"}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0");
  }

  @Test
  void stays_silent_when_a_note_says_what_people_made_of_it() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "differenceNote": "We asked what each of them sees.",
              "ratings": [{"by": "kelly", "value": 8}, {"by": "ana", "value": 3}]}]}]}
            """)
        .isMet("Scales on which people's numbers lie close, or were talked about: 1.");
  }

  @Test
  void stays_silent_when_the_numbers_lie_close() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "ratings": [{"by": "kelly", "value": 6}, {"by": "ana", "value": 2.5}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_numbers_are_months_apart() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"by": "kelly", "value": 9, "ratedOn": "2026-02-03"},
              {"by": "ana", "value": 2, "ratedOn": "2026-06-04"}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_somebody_has_changed_their_mind() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"by": "kelly", "value": 9, "ratedOn": "2026-06-03"},
              {"by": "ana", "value": 2, "ratedOn": "2026-06-03"},
              {"by": "kelly", "value": 5, "ratedOn": "2026-06-04"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_it_is_the_baseline_of_a_first_conference() {
    rule.on(
            """
            {"mappings": [{"occasion": "CONFERENCE", "safetyScales": [{
              "ratings": [{"by": "kelly", "value": 9}, {"by": "ana", "value": 2}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_the_conference_is_not_the_first() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "status": "SUPERSEDED",
               "safetyScales": [{"ratings": [{"by": "ana", "ratedOn": "2026-01-10"}]}]},
              {"occasion": "CONFERENCE", "safetyScales": [{
               "ratings": [{"by": "kelly", "value": 9}, {"by": "ana", "value": 2}]}]}]}
            """)
        .notices("/mappings/1/safetyScales/0");
  }

  @Test
  void stays_silent_when_only_one_person_gave_a_number() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [{"value": 9}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
