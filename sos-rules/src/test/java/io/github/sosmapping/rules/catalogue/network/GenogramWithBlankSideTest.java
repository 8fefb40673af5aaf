package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GenogramWithBlankSideTest {

  private final RuleTester rule = RuleTester.of(GenogramWithBlankSide.class);

  @Test
  void notices_a_record_without_a_genogram() {
    rule.on(
            """
            {}
            """)
        .notices("")
        .weighing(Severity.ADVICE)
        .saying("There is no genogram in the record yet.");
  }

  @Test
  void notices_that_the_father_s_side_is_blank() {
    rule.on(
            """
            {"genogram": {"entries": [{"side": "MATERNAL"}, {"side": "MATERNAL"}, {"side": "BOTH"}]}}
            """)
        .notices("/genogram")
        .saying("The genogram shows nobody on the father's side, and no note says why.");
  }

  @Test
  void notices_that_the_mother_s_side_is_blank() {
    rule.on(
            """
            {"genogram": {"entries": [{"side": "PATERNAL"}]}}
            """)
        .saying("The genogram shows nobody on the mother's side, and no note says why.");
  }

  @Test
  void notices_that_nobody_is_drawn_but_the_children() {
    rule.on(
            """
            {"genogram": {"entries": [{"side": "BOTH"}]}}
            """)
        .saying("The genogram shows nobody from either side of the family, and no note says why.");
  }

  @Test
  void stays_silent_when_both_sides_are_drawn() {
    rule.on(
            """
            {"genogram": {"entries": [{"side": "MATERNAL"}, {"side": "PATERNAL"}, {"side": "PATERNAL"}]}}
            """)
        .isMet("The genogram shows both sides of the family (mother's side: 1, father's side: 2).");
  }

  @Test
  void stays_silent_when_a_note_says_why_a_side_is_missing() {
    rule.on(
            """
            {"genogram": {"entries": [{"side": "MATERNAL"}], "missingSideReason": "Two mothers; the donor is not known."}}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_the_first_worry_comes_in() {
    rule.on(
            """
            {"stage": "INTAKE"}
            """)
        .isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }

  @Test
  void notices_a_blank_side_whose_note_is_blank_as_well() {
    rule.on(
            """
            {"genogram": {"missingSideReason": " ", "entries": [{"side": "MATERNAL"}]}}
            """)
        .notices("/genogram");
  }

  @Test
  void stays_silent_when_the_work_has_ended() {
    rule.on("{\"stage\": \"CLOSED\"}").isNotAssessed(NotAssessed.Reason.OTHER_STAGE);
  }
}
