package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class LanguageChoiceNotFollowedTest {

  private final RuleTester rule = RuleTester.of(LanguageChoiceNotFollowed.class);

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
  void notices_a_danger_in_a_language_that_a_parent_did_not_choose() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "cy"}}],
             "mappings": [{"dangerStatements": [{"fullText": "Nain is worried."}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0")
        .saying("This does not stand in the language that its readers chose (readers: 1).");
  }

  @Test
  void notices_parts_of_a_goal_in_another_language() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"preferredLanguage": "pl"}}],
             "mappings": [{"safetyGoals": [{"behaviour": "Nia rings Jean.",
              "childExperience": {"text": "Mia śpi.", "language": "pl"}}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0");
  }

  @Test
  void notices_words_and_pictures_in_another_language() {
    rule.on(
            """
            {"children": [{"id": "mia", "label": "Mia", "languageNeeds": {"choice": "cy"}}],
             "wordsAndPictures": [{"children": ["mia"], "presentedToChildOn": "2026-06-02", "panels": [{"text": "Mam loves you."}]}]}
            """)
        .notices("/wordsAndPictures/0");
  }

  @Test
  void notices_a_danger_that_a_network_member_knows_in_another_language() {
    rule.on(
            """
            {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT", "languageNeeds": {"choice": "fr"}}],
             "network": {"members": [{"person": "jean", "knownDangers": [{"danger": "d1"}]}]},
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": "Ana is worried."}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_a_translation_that_nobody_has_checked() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "en-GB"}}],
             "mappings": [{"dangerStatements": [{"fullText": {"text": "Mae Nain yn poeni.", "language": "cy", "translations": [{"text": "Nain is worried.", "language": "en-GB", "status": "BY_MACHINE"}]}}]}]}
            """)
        .saying(
            "In the language that its readers chose (readers: 1), this stands only as a translation that"
                + " is out of date, or was made by software and not checked.");
  }

  @Test
  void stays_silent_when_the_text_stands_in_both_languages() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"offerMadeOn": "2026-05-03", "choice": "en"}}],
             "mappings": [{"dangerStatements": [{"fullText": {"text": "Mae Nain yn poeni.", "language": "cy", "translations": [{"text": "Nain is worried.", "language": "en-GB", "status": "BY_TRANSLATOR"}]}}]}]}
            """)
        .isMet("Choices of language are recorded, and what people read follows them (2 of 2).");
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
  void stays_silent_when_an_interpreter_is_there() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "fr", "interpreterNeeded": true}}],
             "mappings": [{"dangerStatements": [{"fullText": "Nain is worried."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
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
  void stays_silent_when_the_reader_is_not_meant_to_see_it() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "cy"}}],
             "mappings": [{"dangerStatements": [{"fullText": "Nain is worried.", "audience": ["ana"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_it_is_a_draft_that_nobody_reads_yet() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "cy"}}],
             "mappings": [{"dangerStatements": [{"status": "DRAFT", "fullText": "Nain is worried."}],
              "safetyGoals": [{"status": "DRAFT", "fullText": "Nia rings Jean."}]}],
             "wordsAndPictures": [{"panels": [{"text": "Mam loves you."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_was_in_another_language() {
    rule.on(
            """
            {"people": [{"id": "nia", "label": "Nia", "role": "PARENT", "languageNeeds": {"choice": "cy"}}],
             "mappings": [{"heldOn": "2026-04-01", "dangerStatements": [{"fullText": "Nain is worried."}]},
              {"dangerStatements": [{"fullText": {"text": "Mae Nain yn poeni.", "language": "cy"}}]}]}
            """)
        .staysSilent();
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
