package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalSaysOnlyWhatStopsTest {

  private final RuleTester rule = RuleTester.of(GoalSaysOnlyWhatStops.class);

  @Test
  void notices_a_goal_that_only_says_what_will_stop() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly and Tom will not argue."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .weighing(Severity.ADVICE)
        .about(19, 22)
        .saying("This goal says what will stop and not yet what will be there instead.");
  }

  @Test
  void notices_a_list_of_what_will_not_happen() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will not shout, swear or throw things when he gets home."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void notices_a_limit_with_a_condition_before_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "When Tom comes home drunk Kelly will not argue."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void notices_that_something_will_stop() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly stops drinking at weekends."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void stays_silent_when_the_goal_tells_what_people_do() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly and Tom sort out rows calmly after Dylan is asleep, or ask Jean to help."}]}]}
            """)
        .isMet("Safety goals that say what people will do, not only what will stop: 1.");
  }

  @Test
  void stays_silent_when_there_is_a_positive_half() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "No one will hit, because Tom and Kelly walk away and ring Jean."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_something_comes_instead() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom does not shout but goes for a walk."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_another_part_of_the_goal_tells_what_people_do() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{
              "behaviour": "Tom never shouts at home.", "networkPart": "Jean comes round when Tom rings."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_limit_is_apt_after_sexual_harm() {
    rule.on(
            """
            {"mappings": [{
              "pastHarm": [{"id": "h1", "category": "SEXUAL"}],
              "dangerStatements": [{"id": "d1", "groundedInHarm": ["h1"]}],
              "safetyGoals": [{"addresses": ["d1"], "fullText": "Ray will never be alone with Mia."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void leaves_a_service_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will attend the course and not drink."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Kelly and Tom will not argue.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Ni fydd Tom yn gweiddi.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_when_there_are_no_goals() {
    rule.on(
            """
            {"mappings": [{}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_look_at_a_goal_of_an_earlier_map() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Kelly and Tom will not argue."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
