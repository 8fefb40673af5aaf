package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HardToReadTest {

  private final RuleTester rule = RuleTester.of(HardToRead.class);

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
  void notices_long_sentences() {
    onText(
            "If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.")
        .notices("/mappings/0/dangerStatements/0/fullText")
        .weighing(Severity.ADVICE)
        .saying("The sentences here are long, about 31 words each.");
  }

  @Test
  void notices_long_words() {
    onText(
            "Inappropriate supervisory arrangements necessitate immediate consideration. "
                + "Additional professional involvement facilitates continuous monitoring. "
                + "Unsatisfactory accommodation complicates individual responsibilities. "
                + "Alternative opportunities materialise occasionally. "
                + "Subsequently everybody deteriorates considerably. "
                + "Nevertheless professionals anticipate improvement. ")
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void notices_a_goal_and_a_plan_rule() {
    rule.on(
            "{\"mappings\": [{\"safetyGoals\": [{\"behaviour\": \"If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.\"}]}],"
                + "\"safetyPlans\": [{\"rules\": [{\"text\": \"If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.\"}]}]}")
        .notices("/mappings/0/safetyGoals/0/behaviour", "/safetyPlans/0/rules/0/text");
  }

  @Test
  void stays_silent_about_short_sentences() {
    onText(
            "If Tom is out at ten, Jean goes up to Mia. She sits with her till Tom is in. If he is late, she stays all night.")
        .isMet("Danger statements, goals and plan rules that are easy to read: 1.");
  }

  @Test
  void counts_a_name_of_the_record_as_a_short_word() {
    rule.on(
            "{\"people\": [{\"label\": \"Anastasia Evangelina\"}], \"mappings\": [{\"dangerStatements\": ["
                + "{\"fullText\": \""
                + "Anastasia may drink. Evangelina may be out. ".repeat(4)
                + "\"}]}]}")
        .staysSilent();
  }

  @Test
  void stays_silent_about_texts_too_short_to_tell() {
    onText("Unsatisfactory supervisory arrangements deteriorate.")
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void leaves_quoted_words_out() {
    onText(
            "Kelly says “If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in” and we agree.")
        .staysSilent();
  }

  @Test
  void never_measures_what_somebody_said_themselves() {
    on("{\"fullText\": {\"language\": \"en\", \"origin\": \"OWN_WORDS\", \"text\": \"If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.\"}}")
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void never_measures_another_language() {
    on("{\"fullText\": {\"language\": \"cy\", \"text\": \""
            + "Mae Nia yn poeni am Ifan ".repeat(8)
            + "\"}}")
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void never_measures_a_translation() {
    on("{\"fullText\": {\"language\": \"cy\", \"text\": \"Mae Nia yn poeni.\", \"translations\": [{"
            + "\"language\": \"en\", \"text\": \"If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.\"}]}}")
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void allows_what_the_agency_allows() {
    RuleTester.of(HardToRead.class)
        .threshold("sentenceWords", 40)
        .threshold("grade", 20)
        .on(
            "{\"mappings\": [{\"dangerStatements\": [{\"fullText\": \"If Tom is out and Kelly is in bed at ten or so, Jean is to go up to see to Mia and then sit with her till he is in.\"}]}]}")
        .staysSilent();
  }
}
