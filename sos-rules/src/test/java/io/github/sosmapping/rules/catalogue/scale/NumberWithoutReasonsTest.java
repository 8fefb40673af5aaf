package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class NumberWithoutReasonsTest {

  private final RuleTester rule = RuleTester.of(NumberWithoutReasons.class);

  @Test
  void notices_a_bare_number() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [{"value": 3}]}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/ratings/0")
        .weighing(Severity.ADVICE)
        .saying("This number stands without the reasons of the person who gave it.");
  }

  @Test
  void notices_reasons_that_only_say_the_number_again() {
    rule.on(
            """
            {"mappings": [{"overallScale": {"ratings": [{"value": 3, "reasons": "3/10"}]}}]}
            """)
        .notices("/mappings/0/overallScale/ratings/0");
  }

  @Test
  void stays_silent_when_reasons_are_given() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"value": 3, "reasons": "There is no plan for Saturdays yet."}]}]}]}
            """)
        .isMet("Latest numbers that come with the reasons of whoever gave them: 1.");
  }

  @Test
  void stays_silent_when_one_step_up_was_talked_about() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"value": 3, "whatNextUp": "A four if Jean has a key."}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_number_was_copied_from_paper() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"value": 3, "provenance": {"source": "DOCUMENT"}}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_number_came_from_another_system() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"value": 3, "provenance": {"production": "IMPORTED"}}]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_about_somebodys_earlier_number() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [
              {"by": "ana", "ratedOn": "2026-03-01"},
              {"by": "ana", "ratedOn": "2026-06-01", "reasons": "Five quiet weekends in a row."}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_earlier_maps() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "safetyScales": [{"ratings": [{"value": 3}]}]},
              {"heldOn": "2026-05-10"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
