package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class TaskInPlaceOfGoalTest {

  private final RuleTester rule = RuleTester.of(TaskInPlaceOfGoal.class);

  @Test
  void notices_a_task_with_a_date() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will register Dylan with the doctor in town by 1 June."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .weighing(Severity.WARNING)
        .about(11, 19)
        .saying("This reads like a task that is done once, and not like something that goes on.");
  }

  @Test
  void notices_a_task_that_opens_the_sentence() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Register Dylan with the GP by 1 June."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void notices_a_short_task_without_a_date() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will apply for nursery."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void lets_an_agency_say_what_is_short() {
    rule.threshold("shortWords", 4)
        .on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will apply for nursery."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_goal_says_what_happens_whenever_something_does() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}],
             "mappings": [{"safetyGoals": [{"fullText": "When friends come, Kelly sends them home by 8, as Kelly told us on 16 June."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_goal_tells_of_every_day() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Every school day Kelly gets Dylan up, fed and to school by nine."}]}]}
            """)
        .isMet("Safety goals that tell of something that goes on: 1.");
  }

  @Test
  void stays_silent_when_a_task_is_done_each_time() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will send Jean a message before each visit."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_visit_or_a_book_is_no_verb() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly is sober at the visit, reads a book with Mia and is home by nine."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_short_goal_is_no_task() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom locks the medicines away."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_there_is_no_date_and_more_to_it() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will meet Dylan at the gate and walk home with him and talk."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void leaves_a_service_to_the_rule_about_that() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will complete the anger course by June."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE);
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Register Dylan with the GP by 1 June.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Cofrestru Dylan erbyn 1 Mehefin.", "language": "cy"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Register Dylan with the GP by 1 June."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
