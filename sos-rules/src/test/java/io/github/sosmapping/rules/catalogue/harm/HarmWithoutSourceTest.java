package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HarmWithoutSourceTest {

  private final RuleTester rule = RuleTester.of(HarmWithoutSource.class);

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
  void notices_that_nobody_told_it() {
    onText("It is known that Tom hit Dylan.")
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.ADVICE)
        .saying("Nothing here says who told of this or who saw it.");
  }

  @Test
  void notices_that_it_is_only_said() {
    onText("There is said to be a history.").notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_a_telling_that_names_nobody() {
    on("""
    {"fullText": "Tom hit Dylan.", "provenance": {"source": "REFERRAL"}}
    """)
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void stays_silent_when_the_record_says_who_told() {
    on("""
    {"fullText": "Tom hit Dylan.", "provenance": {"saidBy": ["kelly"]}}
    """)
        .isMet("Entries under past harm that say where the account comes from: 1.");
  }

  @Test
  void stays_silent_when_the_words_say_who_told() {
    onText("The nursery told us, and Kelly agrees, that Tom hit Dylan.").staysSilent();
  }

  @Test
  void stays_silent_when_the_recorder_saw_it() {
    on("""
    {"provenance": {"source": "OBSERVED", "recordedBy": "kelly"}}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_document_says_it() {
    on("""
    {"provenance": {"source": "DOCUMENT"}}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_every_occasion_has_its_source() {
    on("""
    {"harmMatrix": {"occasions": [{"provenance": {"saidBy": ["kelly"]}}]}}
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
    {"mappings": [{"heldOn": "2026-01-10", "pastHarm": [{"fullText": "Neglect."}]}, {}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
