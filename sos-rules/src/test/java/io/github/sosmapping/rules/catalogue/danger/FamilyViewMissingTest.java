package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class FamilyViewMissingTest {

  private final RuleTester rule = RuleTester.of(FamilyViewMissing.class);

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

  @Test
  void notices_that_a_parent_was_not_asked() {
    on("""
    {"positions": [{"person": "kelly", "view": "AGREES"}]}
    """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING)
        .saying(
            "How parents and carers see this danger is not recorded for all of them (1 of 2 missing).");
  }

  @Test
  void notices_not_asked_without_a_reason() {
    on("""
    {"positions": [{"person": "kelly", "view": "AGREES"},
      {"person": "tom", "view": "NOT_ASKED"}]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_a_disagreement_without_its_words() {
    on("""
    {"positions": [{"person": "kelly", "view": "AGREES"},
      {"person": "tom", "view": "DISAGREES"}]}
    """)
        .notices("/mappings/0/dangerStatements/0/positions/1")
        .saying(
            "Somebody does not share this worry, and the record does not hold what they say about it.");
  }

  @Test
  void notices_a_parent_left_out_without_a_reason() {
    on("""
    {"audience": ["kelly"], "whoIsWorried": ["kelly"]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_everybody_was_asked() {
    on("""
    {"positions": [{"person": "kelly", "view": "AGREES"},
      {"person": "tom", "view": "DISAGREES", "words": "I never pushed her."}]}
    """)
        .isMet("Danger statements that hold how parents and carers see them: 1.");
  }

  @Test
  void stays_silent_when_not_asked_has_a_reason() {
    on("""
    {"whoIsWorried": ["kelly"],
     "positions": [{"person": "tom", "view": "NOT_ASKED", "words": "Nobody can find him."}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_is_among_those_who_worry() {
    on("""
    {"whoIsWorried": ["kelly", "tom"]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_cannot_be_asked() {
    rule.on(
            """
    {"people": [{"role": "PARENT", "cannotBeAsked": "She died in 2024."}],
     "mappings": [{"dangerStatements": [{}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_may_not_read_it() {
    on("""
    {"audience": ["kelly"], "audienceReason": "Kelly chose who may read it.",
     "whoIsWorried": ["kelly"]}
    """)
        .staysSilent();
  }

  @Test
  void leaves_drafts_alone() {
    on("""
    {"status": "DRAFT"}
    """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_history_alone() {
    rule.on(
            """
    {"people": [{"role": "PARENT"}],
     "mappings": [{"heldOn": "2026-01-10", "dangerStatements": [{}]}, {}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_say_when_no_parent_is_known() {
    rule.on("{\"mappings\": [{\"dangerStatements\": [{}]}]}")
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
