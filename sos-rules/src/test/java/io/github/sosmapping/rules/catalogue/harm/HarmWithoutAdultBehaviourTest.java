package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HarmWithoutAdultBehaviourTest {

  private final RuleTester rule = RuleTester.of(HarmWithoutAdultBehaviour.class);

  /** A family with one entry of what the rule looks at. */
  private RuleTester.Checked on(String entry) {
    return rule.on(
        """
        {"children": [{"id": "dylan", "label": "Dylan"}, {"id": "mia", "label": "Mia"}],
         "people": [
           {"id": "kelly", "label": "Kelly", "role": "PARENT"},
           {"id": "tom", "label": "Tom", "role": "PARENT"}],
         "mappings": [{"pastHarm": [
        """
            + entry
            + "]}]}");
  }

  private RuleTester.Checked onText(String text) {
    return on("{\"fullText\": \"" + text + "\"}");
  }

  @Test
  void notices_that_only_the_child_is_described() {
    onText("Mia has experienced poor supervision.")
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.WARNING)
        .saying("This entry does not say what an adult did or did not do.");
  }

  @Test
  void notices_a_passive_that_names_nobody() {
    onText("Mia was left alone on 2 May.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_that_somebody_only_told_the_recorder() {
    onText("Gran told us that Mia has experienced poor supervision.")
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_that_only_the_child_acts() {
    onText("Dylan was at home. He went out at night.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void stays_silent_when_somebody_unknown_opens_the_sentence() {
    onText("Orr slapped Mia.").staysSilent();
  }

  @Test
  void stays_silent_when_words_are_the_act() {
    onText("Tom told Dylan that he was worthless.").staysSilent();
  }

  @Test
  void stays_silent_when_an_adult_does_something() {
    onText("Kelly left Mia (3) alone from 8 pm until midnight.")
        .isMet("Entries under past harm that say what an adult did or did not do: 1.");
  }

  @Test
  void stays_silent_when_the_part_for_it_is_filled() {
    on("""
    {"behaviour": "Alone all evening."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_an_occasion_says_it() {
    on("""
    {"harmMatrix": {"occasions": [{"behaviour": "Kelly went out."}]}}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_passive_names_the_adult() {
    onText("Mia was hit by her mother on 2 May.").staysSilent();
  }

  @Test
  void stays_silent_when_who_it_was_stands_in_a_field_of_its_own() {
    on("""
    {"fullText": "Left Mia alone on 2 May.", "behaviourBy": ["kelly"]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_nobody_did_what_was_needed() {
    onText("Dylan missed school in March because nobody got him up.").staysSilent();
  }

  @Test
  void stays_silent_about_any_act_that_went_on() {
    onText("Kelly had been watering the milk down.").staysSilent();
  }

  @Test
  void notices_that_a_parent_was_only_struggling() {
    onText("Kelly was struggling in March.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void stays_silent_when_the_adult_is_not_among_the_people_of_the_record() {
    onText("On 2 May Mrs Orr slapped Mia.").staysSilent();
  }

  @Test
  void stays_silent_when_a_pronoun_stands_for_the_adult() {
    onText("It was about Kelly. She left Mia alone.").staysSilent();
  }

  @Test
  void leaves_harm_from_outside_the_home_alone() {
    on("""
    {"actor": "OUTSIDE_HOME", "fullText": "Dylan was bullied."}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_risky_acts_of_the_young_person_alone() {
    on("""
    {"actor": "YOUNG_PERSON", "fullText": "Dylan was out all night."}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_fear_to_the_rule_about_that() {
    onText("Dylan could get hurt.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void leaves_a_condition_to_the_rule_about_that() {
    onText("Mum has depression and debt.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_about_words_somebody_said_themselves() {
    on("""
    {"fullText": {"text": "Stuff happens.", "language": "en", "origin": "OWN_WORDS"}}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_where_it_has_no_words_of_the_language() {
    on("""
    {"fullText": {"text": "Roedd Tom wedi gweiddi.", "language": "cy"}}
    """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void leaves_history_alone() {
    rule.on(
            """
    {"mappings": [{"heldOn": "2026-01-10", "pastHarm": [{"fullText": "Neglect."}]}, {}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
