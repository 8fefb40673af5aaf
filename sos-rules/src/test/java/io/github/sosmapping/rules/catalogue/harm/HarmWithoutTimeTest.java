package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class HarmWithoutTimeTest {

  private final RuleTester rule = RuleTester.of(HarmWithoutTime.class);

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
  void notices_that_nothing_tells_when() {
    onText("Tom has hit Dylan.")
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.ADVICE)
        .saying("Nothing here says when this happened or how often.");
  }

  @Test
  void stays_silent_when_it_says_how_often() {
    onText("Tom has hit Dylan about once a month since last summer.")
        .isMet("Entries under past harm that say when it happened or how often: 1.");
  }

  @Test
  void stays_silent_when_only_the_season_is_known() {
    onText("Tom has hit Dylan in spring.").staysSilent();
  }

  @Test
  void stays_silent_when_a_year_is_given() {
    onText("Tom has hit Dylan in 2025.").staysSilent();
  }

  @Test
  void stays_silent_when_the_month_is_may() {
    onText("Tom has hit Dylan in May.").staysSilent();
  }

  @Test
  void stays_silent_when_the_frequency_is_recorded() {
    on("""
    {"fullText": "Tom has hit Dylan.", "frequency": "Twice."}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_an_occasion_is_dated() {
    on("""
    {"fullText": "Tom has hit Dylan.", "harmMatrix": {"occasions": [{"on": "2026-05-02"}]}}
    """)
        .staysSilent();
  }

  @Test
  void leaves_a_fear_to_the_rule_about_that() {
    onText("Tom might hit Dylan.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void leaves_a_condition_to_the_rule_about_that() {
    onText("Mum has depression and debt.").isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
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
