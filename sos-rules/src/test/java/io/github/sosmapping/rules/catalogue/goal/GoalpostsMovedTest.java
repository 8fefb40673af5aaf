package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class GoalpostsMovedTest {

  private final RuleTester rule = RuleTester.of(GoalpostsMoved.class);

  @Test
  void notices_a_goal_that_became_another_one() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly passes every test, keeps the flat tidy and goes to work on time."}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0")
        .weighing(Severity.WARNING)
        .saying(
            "This goal is worded anew although its danger is not, and the record gives no reason.");
  }

  @Test
  void notices_that_three_months_became_twelve() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for twelve months."}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0")
        .saying(
            "The time for which this goal is to be shown has changed, and the record gives no reason.");
  }

  @Test
  void notices_it_when_only_the_demonstration_says_how_long() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober.", "demonstration": {"period": "12 weeks"}}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober.", "demonstration": {"period": "26 weeks"}}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0");
  }

  @Test
  void notices_it_when_a_later_version_of_the_danger_says_the_same() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1", "fullText": "Mia could be alone at night if Kelly drinks again."}], "safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d2"],
               "fullText": "Kelly passes every test, keeps the flat tidy and goes to work on time."}]}]}
            """)
        .notices("/mappings/1/safetyGoals/0");
  }

  @Test
  void stays_silent_when_the_danger_is_another_one() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1", "fullText": "Tom may shout and throw plates, and Dylan would be scared."}], "safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d2"],
               "fullText": "Kelly passes every test, keeps the flat tidy and goes to work on time."}]}]}
            """)
        .isMet("Safety goals that kept to what was agreed when they were written anew: 1.");
  }

  @Test
  void stays_silent_when_a_reason_is_given() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for twelve months.", "changeReason": "Kelly asked for a winter in it."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_it_was_only_worded_more_plainly_and_says_so() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly passes every test, keeps the flat tidy and goes to work on time.", "changeReason": "Wording."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_little_changed() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober whenever Mia is with her. Jean or Bea sees it for three months."}]}]}
            """)
        .isMet("Safety goals that kept to what was agreed when they were written anew: 1.");
  }

  @Test
  void stays_silent_when_the_same_length_is_told_in_other_units() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober when Mia is with her for one week."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober when Mia is with her for 7 days."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_parts_were_filled_in_later() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months.", "behaviour": "Kelly is sober.", "networkPart": "Jean rings."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void lets_an_agency_say_how_much_may_change() {
    rule.threshold("goalPercent", 0)
        .on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Kelly is sober whenever Mia is with her. Jean sees it for three months."}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": "Kelly passes every test, keeps the flat tidy and goes to work on time."}]}]}
            """)
        .staysSilent();
  }

  @Test
  void does_not_judge_a_language_it_has_no_words_for() {
    rule.on(
            """
            {"mappings": [
              {"heldOn": "2026-03-01", "dangerStatements": [{"id": "d1", "fullText": "Mia could be alone at night if Kelly drinks."}],
               "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": {"text": "Bydd Kelly yn sobr.", "language": "cy"}}]},
              {"safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"],
               "fullText": {"text": "Bydd Kelly yn gweithio.", "language": "cy"}}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_when_the_goal_is_the_first() {
    rule.on(
            """
            {"mappings": [{"safetyGoals": [{"fullText": "Kelly is sober."}]}]}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
