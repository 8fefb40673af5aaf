package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SameDangerForAllTest {

  private final RuleTester rule = RuleTester.of(SameDangerForAll.class);

  @Test
  void notices_children_treated_as_one() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "The children will be harmed."}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0/fullText")
        .weighing(Severity.ADVICE)
        .saying(
            "Children of very different ages share this danger statement, and it does not say what it means for each of them.");
  }

  @Test
  void notices_that_a_list_of_names_tells_nothing_of_each() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "Mia and Dylan could be hurt."}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void stays_silent_when_only_the_first_sentence_is_about_one() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "Dylan could be hurt. It may go on."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_each_child_is_told_apart() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "Mia (3) could go hungry; Dylan (11) could miss school to mind her."}]}]}
    """)
        .isMet(
            "Danger statements for children of very different ages that say what they mean for each: 1.");
  }

  @Test
  void stays_silent_when_one_child_has_a_sentence() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "Tom may shout. Dylan could be hurt."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_youngest_is_named_as_such() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "The children could be hurt, the youngest most of all."}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_about_twins() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2015-02"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "The children will be harmed."}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void stays_silent_when_the_ages_are_close() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2019-02"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": "The children will be harmed."}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void counts_an_unborn_child_as_the_youngest() {
    rule.on(
            """
    {"children": [{"id": "bump", "unborn": true}, {"id": "dylan", "label": "D", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [
       {"children": ["bump", "dylan"], "fullText": "The children will be harmed."}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0/fullText");
  }

  @Test
  void stays_silent_where_it_has_no_words_of_the_language() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": {"text": "Bydd y plant.", "language": "cy"}}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void stays_silent_about_words_somebody_said_themselves() {
    rule.on(
            """
    {"children": [{"id": "mia", "label": "Mia", "birthMonth": "2023-03"},
       {"id": "dylan", "label": "Dylan", "birthMonth": "2015-02"}],
     "mappings": [{"dangerStatements": [{"children": ["mia", "dylan"],
       "fullText": {"text": "My kids.", "language": "en", "origin": "OWN_WORDS"}}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
