package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerWithoutConditionTest {

  private final RuleTester rule = RuleTester.of(DangerWithoutCondition.class);

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
  void notices_a_bare_fear() {
    onText("Dylan will get hurt.")
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.ADVICE)
        .saying("This danger statement does not say what would have to go on for it to come true.");
  }

  @Test
  void notices_that_again_is_no_condition() {
    onText("Dylan could be hurt again.").notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_that_once_a_week_is_no_condition() {
    onText("Dylan could be hurt once a week.").notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_there_is_a_condition() {
    onText("Dylan will get hurt if Tom goes on drinking at weekends.")
        .isMet("Danger statements that say when or under which condition it is feared: 1.");
  }

  @Test
  void stays_silent_about_what_sets_it_off() {
    onText("When Tom drinks, Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_about_the_end_of_help() {
    onText("Dylan could be hurt once nobody visits.").staysSilent();
  }

  @Test
  void stays_silent_when_the_part_for_it_is_filled() {
    on("""
    {"fullText": "Dylan will get hurt.", "condition": "Friday nights."}
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
