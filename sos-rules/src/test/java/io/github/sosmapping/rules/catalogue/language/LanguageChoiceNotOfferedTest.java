package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class LanguageChoiceNotOfferedTest {

  private final RuleTester rule = RuleTester.of(LanguageChoiceNotOffered.class);

  @Test
  void notices_family_in_wales_to_whom_no_offer_is_recorded() {
    rule.on(
            """
            {"jurisdiction": "WALES", "children": [{"label": "Mali"}],
             "people": [{"label": "Nia", "role": "PARENT"}, {"label": "Nain", "role": "GRANDPARENT"}]}
            """)
        .notices("/children/0", "/people/0", "/people/1")
        .weighing(Severity.WARNING)
        .saying(
            "The record does not say that this person was offered a choice between Welsh and English.");
  }

  @Test
  void is_met_when_everybody_was_offered_the_choice() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"label": "Nia", "role": "PARENT", "languageNeeds": {"offerMadeOn": "2026-05-03", "choice": "cy"}}]}
            """)
        .isMet("People in the family who were offered a choice between Welsh and English: 1.");
  }

  @Test
  void leaves_what_people_read_to_the_rule_about_translations() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "cy"}}],
             "mappings": [{"dangerStatements": [{"fullText": "Nain is worried."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_somebody_chose_english_knowing_of_welsh() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"preferredLanguage": "cy", "choice": "en-GB"}}],
             "mappings": [{"safetyGoals": [{"fullText": "Nia rings Jean."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_person_cannot_be_asked() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"label": "Tom", "role": "PARENT", "cannotBeAsked": "Nobody knows where he is."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_note_explains_it() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"note": "Asked us to wait until her sister is there."}}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_for_babies() {
    rule.on(
            """
            {"jurisdiction": "WALES", "children": [{"label": "Baby", "unborn": true}, {"label": "Esme", "communication": "PRE_VERBAL"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_for_professionals_and_neighbours() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"label": "Ana", "role": "SOCIAL_WORKER"}, {"label": "Sal", "role": "NEIGHBOUR"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_outside_wales() {
    rule.on(
            """
            {"jurisdiction": "ENGLAND", "children": [{"label": "Mali"}], "people": [{"label": "Nia", "role": "PARENT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void has_nothing_to_look_at_in_an_empty_record() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
