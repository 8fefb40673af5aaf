package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ConditionAsHarmTest {

  private final RuleTester rule = RuleTester.of(ConditionAsHarm.class);

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
  void notices_a_condition_of_an_adult() {
    onText("Mum has depression and debt.")
        .notices("/mappings/0/pastHarm/0/fullText")
        .weighing(Severity.WARNING)
        .about(8, 18)
        .saying("This names a condition or a circumstance, and not what it did to the child.");
  }

  @Test
  void notices_it_when_the_child_is_named_only_through_the_adult() {
    onText("Mia's mum has depression.").notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void stays_silent_when_it_says_what_happened_to_the_child() {
    onText("When she was low with depression, Kelly stayed in bed and Mia was not fed.")
        .isMet(
            "Entries under past harm that tell what happened to the child, not a circumstance: 1.");
  }

  @Test
  void stays_silent_when_the_effect_is_recorded() {
    on("""
    {"behaviour": "Depression.", "impact": "Mia had no food."}
    """)
        .staysSilent();
  }

  @Test
  void notices_a_condition_that_began_at_birth() {
    onText("Her mental health has been poor since the birth.")
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void stays_silent_about_harm_before_birth() {
    onText("Alcoholism in pregnancy.").staysSilent();
  }

  @Test
  void stays_silent_when_the_child_found_a_parent() {
    onText("Mia found her mum after the depression got worse.").staysSilent();
  }

  @Test
  void stays_silent_about_what_the_child_has() {
    onText("Dylan has anxiety at school.").staysSilent();
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
