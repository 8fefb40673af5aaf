package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class FactorWithoutConsequenceTest {

  private final RuleTester rule = RuleTester.of(FactorWithoutConsequence.class);

  @Test
  void notices_a_factor_without_a_so_what() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "Rural area.", "affects": ["d1"]}]}]}
    """)
        .notices("/mappings/0/complicatingFactors/0")
        .weighing(Severity.ADVICE)
        .saying("This complicating factor does not say how it gets in the way.");
  }

  @Test
  void notices_a_factor_without_a_danger() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "No car, so Kelly cannot fetch Mia."}]}]}
    """)
        .notices("/mappings/0/complicatingFactors/0")
        .saying("This complicating factor is not linked to any danger it makes harder.");
  }

  @Test
  void says_it_in_one_when_both_are_missing() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "Rural area."}]}]}
    """)
        .notices("/mappings/0/complicatingFactors/0")
        .saying(
            "This complicating factor says neither how it gets in the way nor which danger it makes harder.");
  }

  @Test
  void stays_silent_when_it_says_what_it_complicates() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "No car, so Kelly cannot fetch Mia.", "affects": ["d1"]}]}]}
    """)
        .isMet("Complicating factors that say how they get in the way, and of what: 1.");
  }

  @Test
  void stays_silent_when_the_danger_names_the_factor() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"complicatedBy": ["c1"]}],
      "complicatingFactors": [{"id": "c1", "description": "Rural area.", "howItMakesThingsHarder": "Long ways."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_there_is_no_danger_to_link_to() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [],
      "complicatingFactors": [{"description": "No car, so nobody comes."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void leaves_a_young_draft_alone() {
    rule.on(
            """
    {"mappings": [{"status": "DRAFT", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "Rural area."}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void notices_it_in_a_draft_that_grew_old() {
    rule.on(
            """
    {"mappings": [{"status": "DRAFT", "heldOn": "2026-05-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": "Rural area."}]}]}
    """)
        .notices("/mappings/0/complicatingFactors/0");
  }

  @Test
  void stays_silent_where_it_has_no_words_of_the_language() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": {"text": "Ardal wledig.", "language": "cy"}}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_about_words_somebody_said_themselves() {
    rule.on(
            """
    {"mappings": [{"status": "AGREED", "heldOn": "2026-06-20", "dangerStatements": [{"id": "d1"}],
      "complicatingFactors": [{"description": {"text": "Out in the sticks.", "language": "en", "origin": "OWN_WORDS"}}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_about_an_empty_map() {
    rule.on("{\"mappings\": [{}]}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
