package io.github.sosmapping.rules.catalogue.mapping;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class MapWithoutFamilyTest {

  private final RuleTester rule = RuleTester.of(MapWithoutFamily.class);

  @Test
  void notices_an_agreed_map_made_by_professionals() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"status": "AGREED", "participants": [{"person": "ana", "attendance": "PRESENT"}]}]}
            """)
        .notices("/mappings/0")
        .weighing(Severity.WARNING)
        .saying(
            "This map is marked as agreed, and nothing on it shows that somebody from the family took"
                + " part in it or saw it.");
  }

  @Test
  void notices_a_map_that_nobody_showed_to_the_family() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"status": "DRAFT", "heldOn": "2026-05-01", "participants": [{"person": "ana"}]}]}
            """)
        .notices("/mappings/0")
        .saying(
            "Nothing on this map shows that somebody from the family took part in it, and it does not"
                + " say when they saw it.");
  }

  @Test
  void notices_a_parent_who_was_only_invited() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"participants": [{"person": "kelly", "attendance": "INVITED_ABSENT"}]}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void notices_a_parent_who_was_not_asked() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"dangerStatements": [{"positions": [{"person": "kelly", "view": "NOT_ASKED"}]}]}]}
            """)
        .notices("/mappings/0");
  }

  @Test
  void weighs_it_less_when_the_family_saw_it_late() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"heldOn": "2026-04-01", "sharedWithFamilyOn": "2026-05-01"}]}
            """)
        .weighing(Severity.ADVICE)
        .saying(
            "Nothing on this map shows that somebody from the family took part in it; they saw it later"
                + " (days after it was made: 30).");
  }

  @Test
  void stays_silent_when_a_parent_was_there() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"participants": [{"person": "kelly", "attendance": "PRESENT"}]}]}
            """)
        .isMet("Maps in which people from the family had a part, or which they have seen: 1.");
  }

  @Test
  void stays_silent_when_somebody_with_a_role_of_its_own_was_there() {
    rule.on(
            """
            {"people": [{"id": "elder", "label": "Elder", "role": "vendor.example:CLAN_ELDER"}],
             "mappings": [{"participants": [{"person": "elder", "attendance": "REMOTE"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_map_holds_what_a_parent_told() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"pastHarm": [{"provenance": {"saidBy": ["kelly"]}}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_gave_a_number() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"overallScale": {"ratings": [{"by": "kelly"}]}}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_a_parent_was_asked_for_a_view() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"dangerStatements": [{"positions": [{"person": "kelly", "view": "DISAGREES"}]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_it_was_shown_to_the_family_soon() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"heldOn": "2026-06-01", "sharedWithFamilyOn": "2026-06-10"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_the_status_says_that_the_family_saw_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"status": "SHARED_WITH_FAMILY"}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_colleagues_made_it_in_group_supervision() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"occasion": "GROUP_SUPERVISION"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_it_came_out_of_a_strategy_discussion() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"occasion": "STRATEGY_DISCUSSION"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_a_reason_is_given() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"notSharedReason": "The police asked us to wait until they have spoken to Tom."}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_there_is_still_time_to_show_it() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"status": "DRAFT"}]}
            """)
        .isNotAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD);
  }

  @Test
  void stays_silent_when_only_an_earlier_map_was_made_without_them() {
    rule.on(
            """
            {"people": [{"id": "ana", "label": "Ana", "role": "SOCIAL_WORKER"}, {"id": "kelly", "label": "Kelly", "role": "PARENT"}],
             "mappings": [{"heldOn": "2026-03-01"}, {"participants": [{"person": "kelly", "attendance": "PRESENT"}]}]}
            """)
        .staysSilent();
  }

  @Test
  void has_nothing_to_look_at_without_a_map() {
    rule.on(
            """
            {}
            """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
