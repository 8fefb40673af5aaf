package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class FearedFutureAsHarmTest {

  private final RuleTester rule = RuleTester.of(FearedFutureAsHarm.class);

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
  void notices_an_entry_that_only_says_what_could_happen() {
    onText("Dylan could get hurt if Tom loses his temper.")
        .notices("/mappings/0/pastHarm/0/fullText")
        .weighing(Severity.WARNING)
        .about(6, 11)
        .saying(
            "This reads as something feared, and past harm is about what has already happened.");
  }

  @Test
  void notices_a_worry_about_what_may_come() {
    onText("Jean is worried that Dylan is not safe with Tom.")
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void notices_a_condition_told_in_the_past_tense() {
    onText("If Tom drank again, Dylan would be hit.").notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void notices_a_fear_without_a_subject() {
    onText("Might get hurt.").notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void stays_silent_when_something_has_happened() {
    onText(
            "On 4 March Tom shouted and threw a plate; Dylan hid under the table and might hide again.")
        .isMet(
            "Entries under past harm that speak of what has happened, not of what is feared: 1.");
  }

  @Test
  void stays_silent_when_could_tells_what_somebody_was_able_to_do() {
    onText("Dylan could hear it all through the wall.").staysSilent();
  }

  @Test
  void stays_silent_about_the_month_of_may() {
    onText("Since May Tom hits Dylan on most days. On 2 May it is twice.").staysSilent();
    onText("May and June are bad: Tom hits Dylan if he comes home late.").staysSilent();
  }

  @Test
  void stays_silent_when_will_is_a_name() {
    rule.on(
            """
    {"people": [{"id": "w", "label": "Will", "role": "PARENT"}],
     "mappings": [{"pastHarm": [{"fullText": "Will hits Dylan on Fridays."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_doubt_about_the_past() {
    onText("Tom may have pushed Dylan.").staysSilent();
  }

  @Test
  void stays_silent_about_a_habit_of_the_past() {
    onText("On Fridays Tom would come home late, night after night.").staysSilent();
  }

  @Test
  void stays_silent_when_the_child_is_the_one_who_worries() {
    onText("Dylan is worried about his mum every night and wets the bed.").staysSilent();
  }

  @Test
  void reads_a_translation_a_person_answers_for() {
    on("""
    {"fullText": {"text": "Gallai Dylan gael ei frifo.", "language": "cy", "translations": [
      {"text": "Tom hit Dylan.", "language": "en", "status": "BY_MACHINE"},
      {"text": "Tom a frappé Dylan.", "language": "fr"},
      {"text": "In May Dylan could be hurt.", "language": "en", "status": "BY_TRANSLATOR"}]}}
    """)
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void knows_the_month_of_may_in_a_translation_too() {
    on("""
    {"fullText": {"text": "Ers mis Mai.", "language": "cy", "translations": [
      {"text": "x", "language": "en", "status": "BY_MACHINE"}, {"text": "y", "language": "fr"},
      {"text": "It is so since May 2026.", "language": "en", "status": "CHECKED"}]}}
    """)
        .staysSilent();
  }

  @Test
  void notices_a_fear_that_was_reported() {
    onText("It is reported that Dylan could be hurt by Tom.")
        .notices("/mappings/0/pastHarm/0/fullText");
  }

  @Test
  void stays_silent_when_an_occasion_is_recorded() {
    on("""
    {"fullText": "Dylan could get hurt.", "harmMatrix": {"occasions": [{"on": "2026-03-04"}]}}
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
