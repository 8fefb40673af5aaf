package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalMissesItsDangerTest {

  private final RuleTester rule = RuleTester.of(GoalMissesItsDanger.class);

  @Test
  void notices_that_others_act_than_those_the_worry_is_about() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{
              "dangerStatements": [{"id": "d1", "behaviourBy": ["kelly"], "fullText": "Kelly may drink."}],
              "safetyGoals": [{"addresses": ["d1"], "doers": ["kwame", "ana"], "fullText": "Kwame and Ana see that Kelly is sober."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.WARNING)
        .saying(
            "Those who carry this goal are not the ones the worry is about, nor anyone of the network.");
  }

  @Test
  void prompts_when_the_words_are_about_other_things() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "fullText": "Mia could be left alone at night."}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": "Dylan reads more at school."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.ADVICE)
        .saying("This goal and the danger it answers seem to speak of different things.");
  }

  @Test
  void says_only_the_heavier_of_the_two() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{
              "dangerStatements": [{"id": "d1", "behaviourBy": ["kelly"], "fullText": "Mia could be left alone at night."}],
              "safetyGoals": [{"addresses": ["d1"], "doers": ["ana"], "fullText": "Dylan reads more at school."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0")
        .weighing(Severity.WARNING);
  }

  @Test
  void stays_silent_when_the_goal_answers_the_danger() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "fullText": "Mia could be left alone at night."}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": "A sober adult is with Mia every night."}]}]}
            """)
        .isMet("Safety goals that speak of the same things as the dangers they answer: 1.");
  }

  @Test
  void stays_silent_when_the_goal_names_the_opposite() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "fullText": "Kelly may drink too much."}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": "Mia is with a sober person."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_person_feared_carries_the_goal() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{
              "dangerStatements": [{"id": "d1", "behaviourBy": ["kelly"], "fullText": "Kelly may drink."}],
              "safetyGoals": [{"addresses": ["d1"], "doers": ["kelly", "ana"], "fullText": "Kelly is sober."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_network_carries_the_goal() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{
              "dangerStatements": [{"id": "d1", "behaviourBy": ["kelly"], "fullText": "Kelly may drink."}],
              "safetyGoals": [{"addresses": ["d1"], "doers": ["jean"], "fullText": "Jean is there and sober."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_danger_comes_from_outside_the_home() {
    rule.on(
            """
            {"people": [{"id": "kelly", "label": "Kelly", "role": "PARENT"}, {"id": "jean", "label": "Jean", "role": "GRANDPARENT"},
              {"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kwame", "label": "Kwame", "role": "PARENT"}, {"id": "bea", "label": "Bea", "role": "CARER"}],
             "mappings": [{
              "dangerStatements": [{"id": "d1", "behaviourBy": ["jean"], "fullText": "Somebody may shout."}],
              "safetyGoals": [{"addresses": ["d1"], "doers": ["kelly"], "fullText": "Kelly speaks calmly."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void looks_at_the_latest_version_of_the_danger() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1", "fullText": "Dylan may fall behind at school."}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1", "fullText": "Mia could be left alone at night."}],
               "safetyGoals": [{"addresses": ["d1"], "fullText": "Dylan reads more at school."}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0");
  }

  @Test
  void leaves_a_goal_without_a_danger_to_the_rule_about_that() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"fullText": "Dylan reads more."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "fullText": "Mia could be left alone at night."}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": {"text": "More reading.", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"mappings": [{
              "dangerStatements": [{"id": "d1", "fullText": {"text": "Gallai Mia fod ar ei phen ei hun.", "language": "cy"}}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": "Dylan reads more."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_when_the_danger_is_resolved() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "status": "RESOLVED"}], "safetyGoals": [{"addresses": ["d1"]}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
