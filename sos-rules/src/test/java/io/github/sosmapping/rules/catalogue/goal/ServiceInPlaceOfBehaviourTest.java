package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class ServiceInPlaceOfBehaviourTest {

  private final RuleTester rule = RuleTester.of(ServiceInPlaceOfBehaviour.class);

  @Test
  void notices_a_goal_that_names_a_course() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom will complete the anger course."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText")
        .weighing(Severity.WARNING)
        .about(9, 34)
        .saying("This goal says which help people will use and not what they will do at home.");
  }

  @Test
  void notices_it_in_the_behaviour_first() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{
              "behaviour": "Kelly will engage with services.", "fullText": "Kelly will engage with services and comply."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/behaviour");
  }

  @Test
  void notices_a_service_with_what_it_is_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom goes to the anger course to help him stay calm and keep the children safe."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void notices_a_service_that_should_make_parents_able_to_do_something() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly will attend all sessions so that she can meet the children's needs."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void notices_working_with_professionals() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly and Tom will work with professionals and attend every appointment."}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/fullText");
  }

  @Test
  void stays_silent_when_the_goal_tells_what_people_do() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "When he feels angry Tom goes to his brother's until he is calm, so Dylan is never near shouting."}]}]}
            """)
        .isMet("Safety goals that say what people do in everyday life: 1.");
  }

  @Test
  void stays_silent_when_a_service_stands_beside_behaviour() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Tom attends the anger course, and when he is wound up he walks round the block and rings Jean."}]}]}
            """)
        .isMet("Safety goals that say what people do in everyday life: 1.");
  }

  @Test
  void stays_silent_when_what_was_learned_is_used() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Using what he learned at the course, Tom will leave the room and ring his brother before he shouts."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_only_the_full_text_tells_what_people_do() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{
              "behaviour": "Kelly will attend the sessions.", "fullText": "Kelly attends the sessions. Jean sleeps at the flat every Friday."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_child_is_taken_to_an_appointment() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly takes Mia to each appointment."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_service_is_only_quoted() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": "Kelly says “I will attend the course”."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void never_judges_what_somebody_says_in_their_own_words() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Tom will complete the anger course.", "language": "en-GB", "origin": "OWN_WORDS"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"people": [{"id": "p1", "label": "Kelly"}, {"id": "p2", "label": "Tom"}, {"id": "p3", "label": "Jean"}],
             "mappings": [{"safetyGoals": [{"fullText": {"text": "Bydd Tom yn mynd ar y cwrs.", "language": "cy"}}]}]}
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
              {"heldOn": "2026-05-01", "safetyGoals": [{"id": "g1", "fullText": "Tom will complete the anger course."}]},
              {"heldOn": "2026-06-01", "safetyGoals": []}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
