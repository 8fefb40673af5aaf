package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HarmWithoutEffectOnChildTest {

  private final RuleTester rule = RuleTester.of(HarmWithoutEffectOnChild.class);

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
  void notices_that_the_entry_stops_at_the_adult() {
    onText("Kelly left Mia alone from 8 pm.")
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.WARNING)
        .saying("This entry does not say how it was for the child.");
  }

  @Test
  void notices_that_only_the_adult_fell_asleep() {
    onText("Kelly fell asleep and left Mia alone.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_that_harm_is_only_called_harm() {
    onText("Mia was harmed when Kelly left.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void stays_silent_when_the_effect_could_be_seen() {
    onText("Kelly left Mia alone. Mia was crying and soaked when the neighbour came.")
        .isMet("Entries under past harm that say how it was for the child: 1.");
  }

  @Test
  void stays_silent_when_a_baby_lost_weight() {
    onText("Kelly mixed the milk too thin and the baby lost weight.").staysSilent();
  }

  @Test
  void stays_silent_when_a_pronoun_stands_for_the_child() {
    onText("Kelly left Mia alone. She was still hungry at noon.").staysSilent();
  }

  @Test
  void stays_silent_when_the_child_is_quoted() {
    on("""
    {"fullText": "Kelly went out. Mia said \\"my tummy was all tight\\"."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_part_for_it_is_filled() {
    on("""
    {"fullText": "Kelly left Mia alone.", "impact": "No sleep for a week."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_an_occasion_says_it() {
    on("""
    {"harmMatrix": {"occasions": [{"impactOnChild": "No sleep."}]}}
    """)
        .staysSilent();
  }

  @Test
  void leaves_a_fear_to_the_rule_about_that() {
    onText("Kelly might leave Mia.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
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
