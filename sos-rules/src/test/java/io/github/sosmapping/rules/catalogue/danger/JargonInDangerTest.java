package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class JargonInDangerTest {

  private final RuleTester rule = RuleTester.of(JargonInDanger.class);

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
  void notices_labels_and_abbreviations() {
    onText("Jean is worried about emotional harm due to exposure to DV.")
        .notices("/mappings/0/dangerStatements/0/fullText")
        .weighing(Severity.WARNING)
        .about(22, 31)
        .saying("Words here are clear to professionals and perhaps to nobody else.");
  }

  @Test
  void notices_them_in_every_part() {
    on("""
    {"impactOnChild": "Significant harm.", "groundedInPattern": "Known DV."}
    """)
        .notices(
            "/mappings/0/dangerStatements/0/impactOnChild",
            "/mappings/0/dangerStatements/0/groundedInPattern");
  }

  @Test
  void notices_that_that_is_explains_nothing_without_a_comma() {
    onText("Dylan may live in a home that is neglectful.")
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void stays_silent_when_that_is_explains_the_term() {
    onText("There may be domestic abuse, that is, hitting and shouting.").staysSilent();
  }

  @Test
  void stays_silent_about_plain_words() {
    onText("Tom may shout, push and frighten Kelly in front of Dylan.")
        .isMet("Danger statements without labels that only professionals know: 1.");
  }

  @Test
  void stays_silent_about_words_in_quotation_marks() {
    onText("The report says “neglect” and Dylan could be hurt.").staysSilent();
  }

  @Test
  void stays_silent_when_the_term_is_explained() {
    onText("Tom may go on with domestic abuse, by which we mean hitting Kelly.").staysSilent();
  }

  @Test
  void stays_silent_when_the_term_stands_in_brackets() {
    onText("Tom may hit Kelly (domestic abuse).").staysSilent();
  }

  @Test
  void stays_silent_when_brackets_explain_the_term() {
    onText("There may be domestic abuse (hitting and shouting).").staysSilent();
  }

  @Test
  void stays_silent_about_the_name_of_a_service() {
    onText("Kelly may stop going to the Domestic Abuse Project.").staysSilent();
  }

  @Test
  void stays_silent_about_food() {
    onText("Dylan may eat nothing but mash.").staysSilent();
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
