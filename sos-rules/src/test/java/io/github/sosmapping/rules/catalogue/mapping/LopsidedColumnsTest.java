package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class LopsidedColumnsTest {

  private final RuleTester rule = RuleTester.of(LopsidedColumns.class);

  @Test
  void notices_many_worries_beside_one_strength() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}],
              "existingStrengths": [{"description": "Mum loves her children."}]}]}
            """)
        .notices("/mappings/0")
        .weighing(Severity.WARNING)
        .saying(
            "This map says far more about worries than about what is working well (entries: 7 and 1;"
                + " words: 49 and 4).");
  }

  @Test
  void notices_many_strengths_beside_one_worry() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}],
              "existingStrengths": [{"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}]}]}
            """)
        .notices("/mappings/0")
        .saying(
            "This map says far more about what is working well than about worries (entries: 5 and 1;"
                + " words: 30 and 7).");
  }

  @Test
  void stays_silent_when_one_long_worry_stands_beside_short_strengths() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "On 4 March Tom shouted at Kelly in the kitchen until the neighbour came down and took Dylan up to hers."}],
              "existingStrengths": [{"description": "Warm home."}, {"description": "Good school."}, {"description": "Close cousins."}, {"description": "Kind gran."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_worry_is_long_only_by_a_quotation() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Dylan: “he shouted and shouted and threw the plate at the wall and mum cried and I hid”."}, {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."},
                {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}],
              "existingStrengths": [{"description": "Tom reads with Dylan."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_both_sides_have_their_say() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}],
              "existingStrengths": [{"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}], "existingSafety": [{}]}]}
            """)
        .isMet(
            "Worries and what is working well both have their say on the map (entries: 4 and 4).");
  }

  @Test
  void stays_silent_when_only_the_entries_lean_one_way() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}],
              "existingStrengths": [{"description": "Tom reads with Dylan every night he is home, cooks with him on Sundays, and rings him from work at bedtime."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_worries_are_long_only_by_quotation() {
    rule.on(
            """
            {"mappings": [{
              "pastHarm": [{"behaviour": {"text": "He came in and shouted and shouted and then he threw the plate at the wall and mum cried and I hid behind the sofa until it was quiet", "language": "en-GB", "origin": "OWN_WORDS"}},
                {"behaviour": "Dylan said “he shouted and shouted and threw the plate”."}, {"behaviour": "Tom shouted."},
                {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}, {"behaviour": "Tom shouted."}],
              "existingStrengths": [{"description": "Tom reads with Dylan."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_worries_are_resolved() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}, {"status": "RESOLVED", "behaviour": "Tom shouted at Kelly in the kitchen."}],
              "existingStrengths": [{"description": "Tom reads with Dylan every night."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_at_the_end_of_the_work_when_little_worry_is_left() {
    rule.on(
            """
            {"stage": "CLOSED", "mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_in_the_first_days() {
    rule.on(
            """
            {"stage": "INTAKE", "mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void stays_silent_when_the_map_is_a_young_draft() {
    rule.on(
            """
            {"mappings": [{"status": "DRAFT", "pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_an_empty_side_to_the_rule_about_that() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_leaned_one_way() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-04-01", "pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{}]},
              {"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{"description": "Tom reads with Dylan every night."}, {"description": "Tom reads with Dylan every night."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_when_the_map_is_short() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"behaviour": "Tom shouted at Kelly in the kitchen."}, {"behaviour": "Tom shouted at Kelly in the kitchen."}], "existingStrengths": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
