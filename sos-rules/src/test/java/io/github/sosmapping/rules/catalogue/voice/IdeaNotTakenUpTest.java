package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class IdeaNotTakenUpTest {

  private final RuleTester rule = RuleTester.of(IdeaNotTakenUp.class);

  @Test
  void notices_an_idea_of_a_safety_house_that_led_nowhere() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Jean rings on Fridays."}]}]}
            """)
        .notices("/childVoices/0/rules/0")
        .weighing(Severity.ADVICE)
        .saying("There is a family plan, and nothing shows where this idea of the child went.");
  }

  @Test
  void notices_a_dream_beside_other_things_that_were_taken_up() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "worries": [{"text": "Loud nights.", "carriedInto": ["h1"]}],
               "dreams": [{"text": "A light in the hall."}]}],
             "mappings": [{"pastHarm": [{"id": "h1"}]}],
             "safetyPlans": [{"kind": "FAMILY"}]}
            """)
        .notices("/childVoices/0/dreams/0");
  }

  @Test
  void notices_a_wish() {
    rule.on(
            """
            {"childVoices": [{"kind": "FAIRY_WIZARD", "heldOn": "2026-05-20",
               "worries": [{"text": "Loud nights.", "carriedInto": ["h1"]}],
               "wishes": [{"text": "A light in the hall."}]}],
             "mappings": [{"pastHarm": [{"id": "h1"}]}],
             "safetyPlans": [{"kind": "FAMILY"}]}
            """)
        .notices("/childVoices/0/wishes/0");
  }

  @Test
  void stays_silent_when_a_rule_grew_from_it() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Tom looks who is on.", "fromChildIdea": "v1"}]}]}
            """)
        .isMet("Ideas of a child for a safe home that went into the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_it_was_carried_into_a_goal() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight.", "carriedInto": ["g1"]}]}],
             "mappings": [{"safetyGoals": [{"id": "g1"}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "x"}]}]}
            """)
        .isMet("Ideas of a child for a safe home that went into the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_the_plan_says_it_in_similar_words() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "Tom reads the cards for tonight before he goes."}]}]}
            """)
        .isMet("Ideas of a child for a safe home that went into the map or the plan: 1.");
  }

  @Test
  void stays_silent_when_there_is_no_family_plan_yet() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "IMMEDIATE"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_plan_is_for_another_child() {
    rule.on(
            """
            {"children": [{"id": "dylan"}, {"id": "mia"}],
             "childVoices": [{"child": "dylan", "kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "rules": [{"text": "A card for tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "children": ["mia"]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_it_is_still_early() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-06-20",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "x"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_child_wants_it_kept() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "withheldReason": "Dylan asked us to wait.",
               "rules": [{"id": "v1", "text": "A card that says who is here tonight."}]}],
             "safetyPlans": [{"kind": "FAMILY", "rules": [{"text": "x"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_view_of_which_nothing_was_carried_on_to_the_rule_about_that() {
    rule.on(
            """
            {"childVoices": [{"kind": "THREE_HOUSES", "heldOn": "2026-05-20",
               "dreams": [{"text": "A light in the hall."}]}],
             "safetyPlans": [{"kind": "FAMILY"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void says_so_when_unlinked_words_cannot_be_compared() {
    rule.on(
            """
            {"childVoices": [{"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
               "inside": [{"text": {"text": "Nain a fi.", "language": "cy"}}]}],
             "safetyPlans": [{"kind": "FAMILY"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_about_a_house_that_was_drawn_again_since() {
    rule.on(
            """
            {"childVoices": [
               {"kind": "SAFETY_HOUSE", "heldOn": "2025-05-20", "visitors": [{"text": "Bea."}]},
               {"kind": "SAFETY_HOUSE", "heldOn": "2026-05-20",
                "outside": [{"text": "Shouting.", "carriedInto": ["d1"]}]}],
             "mappings": [{"dangerStatements": [{"id": "d1"}]}],
             "safetyPlans": [{"kind": "FAMILY"}]}
            """)
        .isMet("Ideas of a child for a safe home that went into the map or the plan: 1.");
  }
}
