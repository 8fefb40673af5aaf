package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NobodyWorriedTest {

  private final RuleTester rule = RuleTester.of(NobodyWorried.class);

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
  void notices_concerns_that_belong_to_nobody() {
    onText("There are concerns that Dylan could be hurt.")
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING)
        .saying("This danger statement does not say who is worried.");
  }

  @Test
  void notices_professionals_without_a_name() {
    onText("It is feared that Dylan could be hurt.").notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void gives_advice_on_a_draft() {
    on("""
    {"status": "DRAFT", "fullText": "There are worries about Dylan."}
    """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void stays_silent_when_the_children_are_afraid() {
    onText("The children are afraid that it could start again.").staysSilent();
  }

  @Test
  void stays_silent_when_people_are_named() {
    onText("Jean, the school and social worker Ana are worried that Dylan could be hurt.")
        .isMet("Danger statements that say who is worried: 1.");
  }

  @Test
  void stays_silent_when_they_stand_in_a_field_of_their_own() {
    on("""
    {"whoIsWorried": ["kelly"], "fullText": "Dylan could be hurt."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_other_openings() {
    onText("Gran fears that Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_when_somebody_unknown_worries() {
    onText("Ana worries that Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_when_an_agency_worries() {
    onText("The local authority is worried that Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_when_we_are_worried() {
    onText("We are worried that Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_when_the_opening_honours_the_family_first() {
    onText("Kelly has done a lot. Still, Jean is worried that Dylan could be hurt.").staysSilent();
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
