package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class RuleWithoutWhoWhenWhatTest {

  private final RuleTester rule = RuleTester.of(RuleWithoutWhoWhenWhat.class);

  @Test
  void notices_a_rule_that_says_neither_who_nor_when_nor_what() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Adequate supervision to be provided."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text")
        .weighing(Severity.WARNING)
        .about(0, 8)
        .saying("This rule leaves open who does it, when, and what one would see them doing.");
  }

  @Test
  void notices_that_nobody_is_named() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Doors get locked at night."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0")
        .saying("This rule leaves open who does it.");
  }

  @Test
  void notices_that_no_time_is_given() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean sleeps over."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0")
        .saying("This rule leaves open when it applies.");
  }

  @Test
  void notices_that_neither_person_nor_time_is_given() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Doors get locked."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0")
        .saying("This rule leaves open who does it and when.");
  }

  @Test
  void notices_words_that_show_nothing_one_could_see() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly will ensure positive mealtimes.", "doers": ["kelly"], "when": "Every day."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text")
        .saying("This rule leaves open what one would see people doing.");
  }

  @Test
  void notices_a_vague_rule_without_a_person() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Support at weekends."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text")
        .saying("This rule leaves open who does it and what one would see them doing.");
  }

  @Test
  void notices_a_vague_rule_without_a_time() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Kelly will manage appropriately."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0/text")
        .saying("This rule leaves open when it applies and what one would see people doing.");
  }

  @Test
  void stays_silent_when_the_words_say_it_all() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Fridays and Saturdays Jean sleeps over."}]}]}
            """)
        .isMet("Rules of the plan that say who does what, and when: 1.");
  }

  @Test
  void stays_silent_when_the_parts_are_filled_apart() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "A grown-up reads the bedtime story.", "doers": ["jean"], "when": "Bedtime."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_rule_always_holds() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean leaves her phone on at all times."},
               {"text": "Kelly never leaves Mia with Tom."},
               {"text": "Nobody smokes in the room where Jean rocks Mia."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_condition_says_when() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "If Kelly wants a drink, she rings Jean."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void does_not_take_keeping_something_for_a_condition() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean keeps the spare key."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0");
  }

  @Test
  void stays_silent_about_vague_words_of_the_family_s_own() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Nan is just there to support us.", "language": "en-GB", "origin": "OWN_WORDS"},
                "doers": ["jean"], "when": "Every day."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void says_so_when_there_is_no_word_list_for_an_unfilled_rule() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Mae Nain yn aros.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_a_rule_in_another_language_is_filled_in() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Mae Nain yn aros.", "language": "cy"}, "doers": ["jean"], "when": "Bob nos."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void reads_the_translation_a_person_answers_for() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Mae Nain yn aros bob nos.", "language": "cy", "translations": [
                {"text": "Jean stays every night.", "language": "en-GB", "status": "CHECKED"}]}}]}]}
            """)
        .isMet("Rules of the plan that say who does what, and when: 1.");
  }

  @Test
  void stays_silent_about_a_draft_plan() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "status": "DRAFT", "rules": [{"text": "Adequate supervision to be provided."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_a_plan_whose_last_day_is_past() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "IMMEDIATE", "expiresOn": "2026-05-01", "rules": [{"text": "Adequate supervision to be provided."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_without_a_plan() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void says_so_when_one_part_of_an_unread_rule_is_filled() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": {"text": "Mae Nain yn aros.", "language": "cy"}, "doers": ["jean"]},
               {"text": {"text": "Mae Nain yn aros.", "language": "cy"}, "when": "Bob nos."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_when_the_hour_is_told_in_words() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Sal looks in at nine."},
               {"text": "Jean is up by half past seven."},
               {"text": "Jean stays for the whole visit."},
               {"text": "Sal rings at 18:30."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_whoever_is_there_does_it() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Whoever is in charge puts the chain on at bedtime."},
               {"text": "A second person checks each bottle."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void takes_a_number_of_things_for_no_hour() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"},
              {"id": "sal", "label": "Sal", "role": "NEIGHBOUR"}], "children": [{"id": "mia", "label": "Mia"}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean carries two keys."}]}]}
            """)
        .notices("/safetyPlans/0/rules/0");
  }
}
