package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import org.junit.jupiter.api.Test;

class NoFamilyNumberTest {

  private final RuleTester rule = RuleTester.of(NoFamilyNumber.class);

  @Test
  void notices_a_scale_with_numbers_from_professionals_only() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{
               "ratings": [{"by": "ana", "value": 3}, {"by": "eve", "value": 4}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings")
        .saying("Only professionals have given a number on this scale (numbers: 2).");
  }

  @Test
  void stays_silent_when_somebody_in_the_family_gave_one() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{
               "ratings": [{"by": "kelly", "value": 6}, {"by": "ana", "value": 3}]}]}]}
            """)
        .isMet("Scales on which the family has given numbers of its own: 1.");
  }

  @Test
  void stays_silent_when_the_child_gave_one() {
    rule.on(
            """
            {"children": [{"id": "mia"}],
             "people": [{"id": "ana", "role": "SOCIAL_WORKER"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "mia"}, {"by": "ana"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_family_did_not_want_to() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"safetyScales": [{"familyDeclined": "Kelly said: not today.",
               "ratings": [{"by": "ana", "value": 3}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_professionals_met_first() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"occasion": "STRATEGY_DISCUSSION",
               "safetyScales": [{"ratings": [{"by": "ana", "value": 3}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_when_nobody_asked_after_two_weeks() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"occasion": "STRATEGY_DISCUSSION", "heldOn": "2026-06-01",
               "safetyScales": [{"ratings": [{"by": "ana", "value": 3}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings");
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [{"status": "DRAFT",
               "safetyScales": [{"ratings": [{"by": "ana", "value": 3}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_nobody_can_tell_who_gave_the_number() {
    rule.on(
            """
            {"people": [{"id": "x1", "role": "vendor.example:HELPER"}],
             "mappings": [{"safetyScales": [{"ratings": [{"by": "x1", "value": 3}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_there_is_no_number_at_all() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_earlier_maps() {
    rule.on(
            """
            {"people": [{"id": "ana", "role": "SOCIAL_WORKER"}, {"id": "eve", "role": "HEALTH"},
                       {"id": "kelly", "role": "PARENT"}, {"id": "jean", "role": "NEIGHBOUR"}],
             "mappings": [
               {"heldOn": "2026-01-10", "safetyScales": [{"ratings": [{"by": "ana"}]}]},
               {"heldOn": "2026-05-10", "safetyScales": [{"ratings": [{"by": "kelly"}]}]}]}
            """)
        .staysSilent();
  }
}
