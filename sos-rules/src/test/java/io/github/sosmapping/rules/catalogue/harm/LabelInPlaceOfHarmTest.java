package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class LabelInPlaceOfHarmTest {

  private final RuleTester rule = RuleTester.of(LabelInPlaceOfHarm.class);

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
  void notices_labels_without_facts() {
    onText("History of DV and neglect.")
        .notices("/mappings/0/pastHarm/0/fullText")
        .weighing(Severity.WARNING)
        .about(11, 13)
        .saying("A label stands here in the place of what happened.");
  }

  @Test
  void notices_a_label_that_the_child_experienced() {
    onText("Mia has experienced neglect and was exposed to domestic abuse.")
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void notices_a_label_in_a_row_of_the_harm_matrix() {
    on("""
    {"harmMatrix": {"occasions": [{"behaviour": "Emotional abuse."}]}}
    """)
        .notices("/mappings/0/pastHarm/0/harmMatrix/occasions/0/behaviour");
  }

  @Test
  void stays_silent_when_facts_are_told() {
    onText("Tom pushed Kelly against the door while Dylan watched; Dylan cried and wet himself.")
        .isMet("Entries under past harm that are told in facts and not in labels: 1.");
  }

  @Test
  void stays_silent_when_the_sentence_tells_what_was_done() {
    onText("The neglect was that Kelly left Mia alone on Fridays.").staysSilent();
  }

  @Test
  void stays_silent_when_a_finding_of_the_court_is_quoted() {
    on("""
    {"fullText": {"text": "Findings of neglect.", "language": "en", "origin": "PROFESSIONAL_QUOTE"}}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_words_in_quotation_marks() {
    onText("The report of March says “neglect”.").staysSilent();
  }

  @Test
  void stays_silent_when_the_term_is_explained() {
    onText("Neglect, meaning no food in the house for two days.").staysSilent();
  }

  @Test
  void stays_silent_about_the_name_of_a_service() {
    onText("A note from the Domestic Abuse Service of 2 May.").staysSilent();
  }

  @Test
  void leaves_a_fear_to_the_rule_about_that() {
    onText("Mia might be neglected.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_about_food() {
    onText("There was only mash for Dylan.").staysSilent();
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
