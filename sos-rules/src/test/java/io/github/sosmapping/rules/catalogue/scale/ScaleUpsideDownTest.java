package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ScaleUpsideDownTest {

  private final RuleTester rule = RuleTester.of(ScaleUpsideDown.class);

  @Test
  void notices_a_scale_of_worry_instead_of_safety() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "No worries.",
              "tenAnchor": "Very worried about Mia."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/zeroAnchor")
        .weighing(Severity.WARNING)
        .about(0, 10)
        .saying("Higher means safer on a safety scale, and this 0 reads as if things were safe.");
  }

  @Test
  void notices_a_dangerous_ten() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Nothing is wrong at home.",
              "tenAnchor": "The children are in danger tonight."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/tenAnchor")
        .about(20, 26)
        .saying(
            "Higher means safer on a safety scale, and this 10 reads as if things were dangerous.");
  }

  @Test
  void notices_a_ten_that_denies_safety() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "tenAnchor": "Mia is not at all safe with us."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/tenAnchor");
  }

  @Test
  void notices_a_zero_at_which_the_work_can_end() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Safe enough for us to close.",
              "tenAnchor": "We would have to remove Mia."}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/zeroAnchor");
  }

  @Test
  void stays_silent_when_higher_means_safer() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia cannot stay at home tonight.",
              "tenAnchor": "Safe enough for us to close."}]}]}
            """)
        .isMet("Scales on which the words for 0 and 10 let higher mean safer: 1.");
  }

  @Test
  void stays_silent_when_a_negation_turns_the_word() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia is not safe here.",
              "tenAnchor": "Nobody is worried any more."}]}]}
            """)
        .staysSilent();
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "No safe adult is with her.",
              "tenAnchor": "We are no longer worried about Friday nights."}]}]}
            """)
        .staysSilent();
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "It is far from safe at home.",
              "tenAnchor": "All our worries are over."}]}]}
            """)
        .staysSilent();
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia is never safe at night.",
              "tenAnchor": "She is free from harm."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_word_stands_in_a_condition_or_means_something_else() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia has to go somewhere safe tonight.",
              "tenAnchor": "If things get dangerous, the family acts by itself."}]}]}
            """)
        .staysSilent();
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "She needs a safe place tonight.",
              "tenAnchor": "Kelly rings Jean as soon as she is worried."}]}]}
            """)
        .staysSilent();
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Pans stand close to the edge of the cooker.",
              "tenAnchor": "The family spots danger early and acts on it."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_an_end_speaks_of_both() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Safe by day, and in danger every night.",
              "tenAnchor": "Safe at home, where things were dangerous once."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_words_in_quotation_marks() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": "Mia says “no worries” and cries.",
              "tenAnchor": "Calm evenings."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void never_judges_the_familys_own_words() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"tenAnchor":
              {"text": "Worried sick.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void says_so_when_there_is_no_word_list() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{
              "zeroAnchor": {"text": "Dim pryderon.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void reads_a_translation_that_a_person_made() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{"tenAnchor":
              {"text": "Pryderus iawn.", "language": "cy", "translations":
                [{"text": "Very worried.", "language": "en-GB", "status": "BY_TRANSLATOR"}]}}]}]}
            """)
        .notices("/mappings/0/safetyScales/0/tenAnchor");
  }

  @Test
  void stays_silent_when_there_are_no_ends_to_read() {
    rule.on(
            """
            {"mappings": [{"safetyScales": [{}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
