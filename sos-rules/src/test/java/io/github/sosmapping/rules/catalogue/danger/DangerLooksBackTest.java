package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class DangerLooksBackTest {

  private final RuleTester rule = RuleTester.of(DangerLooksBack.class);

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
  void notices_a_statement_about_the_past() {
    onText("Dylan was hurt in March.")
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING)
        .saying("This danger statement does not say what could happen from here on.");
  }

  @Test
  void notices_that_may_is_a_month() {
    onText("Dylan was hurt in May and on 2 May.").notices("/mappings/0/dangerStatements/0");
    onText("May was hard. Dylan was hurt.").notices("/mappings/0/dangerStatements/0");
    onText("since may Dylan was hurt twice").notices("/mappings/0/dangerStatements/0");
    onText("May and June were hard for Dylan.").notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_may_opens_a_sentence_about_what_could_come() {
    onText("May hurt Dylan again when he is angry.").staysSilent();
  }

  @Test
  void notices_a_copy_of_past_harm() {
    rule.on(
            """
    {"mappings": [{
      "pastHarm": [{"id": "h1", "behaviour": "Tom shouted and threw plates at Kelly.",
        "impact": "Dylan hid and cried for an hour."}],
      "dangerStatements": [{"groundedInHarm": ["h1"],
        "fullText": "Tom shouted and threw plates at Kelly. Dylan hid and cried for an hour again."}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0")
        .saying("This danger statement says nearly the same as past harm it rests on.");
  }

  @Test
  void notices_a_copy_in_any_language() {
    rule.on(
            """
    {"mappings": [{
      "pastHarm": [{"id": "h1", "fullText": {"text": "Roedd Tom wedi gweiddi.", "language": "cy"}}],
      "dangerStatements": [{"groundedInHarm": ["h1"],
        "fullText": {"text": "Roedd Tom wedi gweiddi.", "language": "cy"}}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_it_looks_ahead() {
    onText("Jean is worried that Dylan could be hurt again.")
        .isMet("Danger statements that look ahead to what could happen: 1.");
  }

  @Test
  void stays_silent_when_it_goes_on() {
    onText("Tom keeps on drinking in front of Dylan.").staysSilent();
  }

  @Test
  void stays_silent_when_the_condition_is_recorded() {
    on("""
    {"behaviourFeared": "Tom shouts.", "condition": "If Fridays stay as they are."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_an_empty_draft() {
    on("""
    {"status": "DRAFT"}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
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
