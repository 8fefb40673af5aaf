package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class TooManyWorriesTest {

  private final RuleTester rule = RuleTester.of(TooManyWorries.class);

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
  void notices_a_map_with_many() {
    on("""
    {}, {}, {}, {}
    """)
        .notices("/mappings/0/dangerStatements")
        .weighing(Severity.ADVICE)
        .saying("This map has 4 danger statements, which is much to keep in mind at once.");
  }

  @Test
  void notices_a_long_one() {
    onText("Kelly may drink. ".repeat(30))
        .notices("/mappings/0/dangerStatements/0/fullText")
        .saying("This danger statement is 90 words long.");
  }

  @Test
  void notices_a_long_one_in_any_language() {
    on("{\"fullText\": {\"language\": \"cy\", \"text\": \""
            + "Gallai Dewi yfed. ".repeat(30)
            + "\"}}")
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void notices_two_worries_in_one() {
    onText("Kelly may drink at weekends. She may also spend the rent on games.")
        .notices("/mappings/0/dangerStatements/0/fullText")
        .about(37, 41)
        .saying("This danger statement joins more than one worry.");
  }

  @Test
  void notices_a_second_worry_that_is_added() {
    onText("Kelly may drink at weekends, and in addition Tom could leave Mia alone.")
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void notices_one_worry_as_well_as_another() {
    onText("Kelly may drink, as well as which Tom might leave Mia alone.")
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void stays_silent_about_the_month_of_may() {
    onText("Kelly could drink as she did in May. In May also, Kelly drank at weekends.")
        .staysSilent();
  }

  @Test
  void stays_silent_about_sleeping_well() {
    onText("Kelly may not sleep well and Tom may drink.").staysSilent();
  }

  @Test
  void stays_silent_at_the_very_limit() {
    onText("Kelly may drink daily. ".repeat(20)).staysSilent();
  }

  @Test
  void stays_silent_about_three_short_ones() {
    on("""
    {"fullText": "Kelly may drink."}, {}, {}
    """)
        .isMet("Danger statements, few and short, with one worry in each: 3.");
  }

  @Test
  void stays_silent_about_one_behaviour_with_several_verbs() {
    onText("Tom may shout, push and frighten Kelly. He could throw things. He may hit the wall.")
        .staysSilent();
  }

  @Test
  void stays_silent_about_one_behaviour_with_several_effects() {
    onText(
            "Kelly may drink. Mia could be hungry and could also miss school. Dylan may also be scared.")
        .staysSilent();
  }

  @Test
  void stays_silent_about_a_large_group_of_children() {
    rule.on(
            """
    {"children": [{}, {}, {}, {}], "mappings": [{"dangerStatements": [{}, {}, {}, {}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_resolved_ones() {
    on("""
    {}, {}, {}, {"status": "RESOLVED"}
    """)
        .staysSilent();
  }

  @Test
  void never_measures_what_somebody_said_themselves() {
    on("{\"fullText\": {\"language\": \"en\", \"origin\": \"OWN_WORDS\", \"text\": \""
            + "It is a lot. ".repeat(30)
            + "\"}}")
        .staysSilent();
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
