package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerWithoutEffectOnChildTest {

  private final RuleTester rule = RuleTester.of(DangerWithoutEffectOnChild.class);

  /** A family with one entry of what the rule looks at. */
  private RuleTester.Checked on(String entry) {
    return rule.on(
        """
        {"children": [{"id": "dylan", "label": "Dylan"}, {"id": "mia", "label": "Mia"}],
         "people": [
           {"id": "kelly", "label": "Kelly", "role": "PARENT"},
           {"id": "tom", "label": "Tom", "role": "PARENT"}],
         "mappings": [{"dangerStatements": [
        """
            + entry
            + "]}]}");
  }

  private RuleTester.Checked onText(String text) {
    return on("{\"fullText\": \"" + text + "\"}");
  }

  @Test
  void notices_a_statement_that_stops_at_the_adult() {
    onText("Jean is worried that Tom will drink again.")
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING)
        .saying("This danger statement does not say how the child could be affected.");
  }

  @Test
  void notices_that_the_effect_belongs_to_the_past() {
    onText("Dylan cried in March. Jean is worried that Tom will drink again.")
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_that_harm_is_only_called_harm() {
    onText("The children will be harmed.").notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_the_effect_is_there() {
    onText("Tom may shout and Dylan will be too scared to sleep.")
        .isMet("Danger statements that say how the child could be affected: 1.");
  }

  @Test
  void stays_silent_when_the_child_stands_before_could() {
    onText("Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_about_pet_names() {
    rule.on(
            """
    {"children": [{"label": "Dylan", "alsoCalled": ["Bean"]}],
     "mappings": [{"dangerStatements": [{"fullText": "Tom may shout and Bean may be scared."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_the_unborn() {
    onText("Kelly may drink and the baby could be poorly.").staysSilent();
  }

  @Test
  void stays_silent_when_the_part_for_it_is_filled() {
    on("""
    {"fullText": "Tom will drink again.", "impactOnChild": "No sleep."}
    """)
        .staysSilent();
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
    {"mappings": [{"heldOn": "2026-01-10", "dangerStatements": [{"fullText": "Neglect."}]}, {}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
