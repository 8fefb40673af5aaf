package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerWithoutAdultBehaviourTest {

  private final RuleTester rule = RuleTester.of(DangerWithoutAdultBehaviour.class);

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
  void notices_a_condition() {
    onText("Kelly's alcoholism is a danger to Mia.")
        .notices("/mappings/0/dangerStatements/0/fullText")
        .weighing(Severity.WARNING)
        .about(8, 18)
        .saying(
            "This danger statement names a condition, and not what an adult might do or leave undone.");
  }

  @Test
  void notices_that_nobody_does_anything() {
    onText("Jean, the school and Ana are worried that Dylan could get hurt.")
        .notices("/mappings/0/dangerStatements/0")
        .saying("This danger statement does not say what an adult might do or leave undone.");
  }

  @Test
  void stays_silent_when_an_adult_might_do_something() {
    onText("Kelly may drink until she cannot wake to Mia.")
        .isMet("Danger statements that say what an adult might do or leave undone: 1.");
  }

  @Test
  void stays_silent_when_a_condition_leads_to_an_act() {
    onText("When her depression is bad, Kelly may stay in bed.").staysSilent();
  }

  @Test
  void stays_silent_when_the_part_for_it_is_filled() {
    on("""
    {"fullText": "Dylan could get hurt.", "behaviourFeared": "Shouting."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_who_it_is_stands_in_a_field_of_its_own() {
    on("""
    {"fullText": "Shouting and kicking doors.", "behaviourBy": ["tom"]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_people_outside_the_home_act() {
    onText("Older men may give Dylan drugs and send him out at night.").staysSilent();
  }

  @Test
  void leaves_danger_from_outside_the_home_alone() {
    rule.on(
            """
    {"mappings": [{"pastHarm": [{"id": "h1", "actor": "OUTSIDE_HOME"}],
      "dangerStatements": [{"groundedInHarm": ["h1"], "fullText": "Dylan could be hurt."}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
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
