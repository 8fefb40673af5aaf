package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SpeakerExposedTest {

  private final RuleTester rule = RuleTester.of(SpeakerExposed.class);

  @Test
  void notices_a_child_whose_words_the_feared_parent_may_read() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["dylan"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"], "behaviourBy": ["tom"], "audience": ["tom", "kelly"]}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0")
        .weighing(Severity.WARNING);
  }

  @Test
  void notices_that_an_empty_audience_means_everybody() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["kelly"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"], "behaviourBy": ["tom"]}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void finds_out_from_the_harm_whose_behaviour_is_feared() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["kelly"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void notices_a_refusal_on_the_statement_itself() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["ade"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"], "provenance": {"saidBy": ["gran"], "consentToShare": false}}]}]}
    """)
        .notices("/mappings/0/dangerStatements/0");
  }

  @Test
  void says_what_may_follow() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["dylan"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .saying(
            "Somebody whose behaviour is feared may read this, and it rests on what a child or another"
                + " parent said without a word on whether it may be shared.");
  }

  @Test
  void stays_silent_when_the_speaker_agreed() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["dylan"], "consentToShare": true}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .isMet(
            "Danger statements resting on what a child or a parent said, where somebody thought about who may read them: 1.");
  }

  @Test
  void stays_silent_when_the_feared_parent_may_not_read_it() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["dylan"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"], "audience": ["kelly"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_police_know_it_too() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["dylan", "ade"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_document_says_it() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["kelly"], "source": "DOCUMENT"}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_feared_parent_says_so_himself() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["kelly", "tom"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_feared_parent_agrees_that_it_happened() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "positions": [{"person": "tom", "view": "AGREES"}], "provenance": {"saidBy": ["kelly"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_say_when_nobody_spoke_up() {
    rule.on(
            """
    {"children": [{"id": "dylan"}],
     "people": [{"id": "tom", "role": "PARENT"}, {"id": "kelly", "role": "PARENT"},
       {"id": "ade", "role": "POLICE"}, {"id": "gran", "role": "GRANDPARENT"}],
     "mappings": [{
       "pastHarm": [{"id": "h1", "behaviourBy": ["tom"], "provenance": {"saidBy": ["ade"]}}],
       "dangerStatements": [{"groundedInHarm": ["h1"]}]}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
