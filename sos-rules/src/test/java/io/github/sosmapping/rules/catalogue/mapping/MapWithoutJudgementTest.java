package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class MapWithoutJudgementTest {

  private final RuleTester rule = RuleTester.of(MapWithoutJudgement.class);

  @Test
  void notices_a_map_without_a_scale() {
    rule.on(
            """
            {"mappings": [{"occasion": "CONFERENCE", "dangerStatements": [{}], "safetyGoals": [{}]}]}
            """)
        .notices("/mappings/0")
        .weighing(Severity.WARNING)
        .saying("This map holds no scale, so nobody has said yet how safe things are.");
  }

  @Test
  void notices_a_scale_on_which_no_number_stands() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"zeroAnchor": "Mia cannot stay at home tonight."}]}]}
            """)
        .notices("/mappings/0")
        .saying("This map holds a scale and nobody's number stands on it yet.");
  }

  @Test
  void notices_a_draft_that_was_left_lying() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "heldOn": "2026-05-01"}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void notices_a_first_visit_that_lies_some_time_back() {
    rule.on(
            """
            {"mappings": [{"occasion": "VISIT", "heldOn": "2026-05-01"}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void stays_silent_when_people_have_given_numbers() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"ratings": [{"value": 5, "reasons": "Jean stayed."}, {"value": 3}]}]}]}
            """)
        .isMet("People have said with a number how safe things are (ratings on the maps: 2).");
  }

  @Test
  void stays_silent_when_one_scale_serves_the_whole_map() {
    rule.on(
            """
            {"mappings": [{"overallScale": {"ratings": [{"value": 3}]}}]}
            """)
        .isMet("People have said with a number how safe things are (ratings on the maps: 1).");
  }

  @Test
  void stays_silent_when_the_map_served_a_first_conversation() {
    rule.on(
            """
            {"mappings": [{"occasion": "VISIT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_had_no_scale() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-03-01"}, {"overallScale": {"ratings": [{}]}}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_a_map() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
