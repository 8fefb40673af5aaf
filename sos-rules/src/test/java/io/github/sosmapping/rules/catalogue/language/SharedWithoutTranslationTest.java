package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SharedWithoutTranslationTest {

  private final RuleTester rule = RuleTester.of(SharedWithoutTranslation.class);

  @Test
  void notices_a_danger_statement_that_a_parent_cannot_read() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING)
        .saying(
            "Somebody this was shared with chose another language, and it is not there in that"
                + " language (texts: 1).");
  }

  @Test
  void notices_a_translation_that_is_out_of_date() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth craint.", "language": "fr", "status": "OUT_OF_DATE"}]}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0/fullText")
        .saying("The translation of this text is marked as out of date.");
  }

  @Test
  void notices_a_translation_by_software_alone() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth craint.", "language": "fr", "status": "BY_MACHINE"}]}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0/fullText")
        .saying(
            "Software made the translation of this text, and nobody is on record who checked it.");
  }

  @Test
  void notices_a_translation_that_is_older_than_the_text() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth craint.", "language": "fr", "status": "CHECKED", "translatedOn": "2026-05-01"}]}, "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0/fullText")
        .saying("The translation of this text is older than the text.");
  }

  @Test
  void notices_goals_rules_and_stories_too() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "children": [{"id": "sami", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"safetyGoals": [{"behaviour": {"text": "Ruth is worried.", "language": "en-GB"}, "childExperience": {"text": "Ruth is worried.", "language": "en-GB"}}]}],
             "safetyPlans": [{"madeBy": ["amal"], "rules": [{"text": {"text": "Ruth is worried.", "language": "en-GB"}}]}],
             "wordsAndPictures": [{"children": ["sami"], "presentedToChildOn": "2026-06-01", "panels": [{"text": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0", "/safetyPlans/0", "/wordsAndPictures/0");
  }

  @Test
  void notices_it_for_a_network_member_who_knows_the_danger() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "GRANDPARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "network": {"members": [{"person": "amal", "knownDangers": [{"danger": "d1"}]}]},
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void weighs_a_missing_translation_less_where_an_interpreter_helps() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr", "interpreterNeeded": true}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.ADVICE);
  }

  @Test
  void says_once_that_somebody_with_an_interpreter_has_nothing_to_read() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr", "interpreterNeeded": true}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": {"text": "Amal rings Ruth.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0")
        .saying(
            "Somebody who hears this through an interpreter has nothing to read at home in their own"
                + " language (texts: 2).");
  }

  @Test
  void notices_a_story_for_all_children_when_it_names_none() {
    rule.on(
            """
            {"children": [{"id": "sami", "languageNeeds": {"preferredLanguage": "fr"}}],
             "wordsAndPictures": [{"presentedToChildOn": "2026-06-01", "panels": [{"text": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/wordsAndPictures/0");
  }

  @Test
  void speaks_itself_when_the_rule_about_the_offer_is_off() {
    rule.without(LanguageChoiceNotOffered.class)
        .on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "cy"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_it_in_wales_when_a_choice_is_on_record_without_the_day_of_the_offer() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "cy", "choice": "cy"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_when_a_checked_translation_is_there() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth craint.", "language": "fr", "status": "CHECKED", "translatedOn": "2026-06-01"}]}, "provenance": {"recordedOn": "2026-06-01"}}]}]}
            """)
        .isMet("Texts that stand there in the language their readers chose: 1.");
  }

  @Test
  void stays_silent_when_one_of_two_translations_is_good() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth a peur.", "language": "fr", "status": "BY_MACHINE"},
               {"text": "Ruth craint.", "language": "fr-FR", "status": "BY_TRANSLATOR"}]}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_choice_was_the_language_of_the_text() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr", "choice": "en"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_region_alone_differs() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "en-US"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_statement_is_still_a_draft() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}, "status": "DRAFT"}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_statement_is_not_for_this_person() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}, {"id": "noor", "role": "PARENT"}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}, "audience": ["noor"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_a_relative_it_was_not_shared_with() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "GRANDPARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_professionals() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "HEALTH", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_signed_languages() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "bfi", "interpreterNeeded": true}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_about_the_words_somebody_said() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "I am worried.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_a_story_was_told_with_an_interpreter() {
    rule.on(
            """
            {"children": [{"id": "sami", "languageNeeds": {"preferredLanguage": "fr", "interpreterNeeded": true}}],
             "wordsAndPictures": [{"children": ["sami"], "presentedToChildOn": "2026-06-01", "panels": [{"text": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_language_that_was_never_offered_to_the_rule_about_that() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "cy"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void notices_it_in_wales_once_the_offer_was_made() {
    rule.on(
            """
            {"jurisdiction": "WALES", "people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "cy", "offerMadeOn": "2026-05-01"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void stays_silent_about_an_earlier_map() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"heldOn": "2026-05-01", "dangerStatements": [{"fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}, {}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void asks_for_the_whole_statement_and_not_for_its_parts_too() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}, "behaviourFeared": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .saying(
            "Somebody this was shared with chose another language, and it is not there in that"
                + " language (texts: 1).");
  }

  @Test
  void weighs_it_in_full_when_one_of_two_readers_has_no_interpreter() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr", "interpreterNeeded": true}}, {"id": "noor", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .weighing(Severity.WARNING);
  }

  @Test
  void stays_silent_about_a_network_member_who_was_not_told_the_danger() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "GRANDPARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "network": {"members": [{"person": "amal"}]},
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_take_any_translation_for_the_right_one() {
    rule.on(
            """
            {"people": [{"id": "amal", "role": "PARENT", "languageNeeds": {"preferredLanguage": "fr"}}],
             "mappings": [{"dangerStatements": [{"id": "d1", "fullText": {"text": "Ruth is worried.", "language": "en-GB", "translations": [
               {"text": "Ruth craint.", "language": "ar", "status": "CHECKED"}]}}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void leaves_the_plan_of_a_child_to_words_and_pictures() {
    rule.on(
            """
            {"children": [{"id": "sami", "languageNeeds": {"preferredLanguage": "fr"}}],
             "safetyPlans": [{"rules": [{"text": {"text": "Ruth is worried.", "language": "en-GB"}, "doers": ["sami"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
