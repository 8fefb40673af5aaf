package io.github.sosmapping.rules.catalogue.link;

import io.github.sosmapping.rules.RuleTester;
import org.junit.jupiter.api.Test;

class LinkLeadsNowhereTest {

  private final RuleTester rule = RuleTester.of(LinkLeadsNowhere.class);

  @Test
  void notices_a_link_to_nothing() {
    rule.on("{\"mappings\": [{\"safetyGoals\": [{\"addresses\": [\"d9\"]}]}]}")
        .notices("/mappings/0/safetyGoals/0/addresses/0")
        .saying("This names a danger statement that is not in the record.");
  }

  @Test
  void notices_a_link_to_something_of_another_kind() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"id": "h1"}], "safetyGoals": [{"addresses": ["h1"]}]}]}
            """)
        .notices("/mappings/0/safetyGoals/0/addresses/0")
        .saying("This should name a danger statement, and names something of another kind.");
  }

  @Test
  void notices_an_id_that_is_used_twice_and_the_link_that_names_it() {
    rule.on(
            """
            {"mappings": [{"pastHarm": [{"id": "d1"}], "dangerStatements": [{"id": "d1"}],
              "safetyGoals": [{"addresses": ["d1"]}]}]}
            """)
        .notices("/mappings/0/dangerStatements/0/id", "/mappings/0/safetyGoals/0/addresses/0");
  }

  @Test
  void stays_silent_when_every_link_can_be_followed() {
    rule.on(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}],
              "safetyGoals": [{"addresses": ["d1"]}]}]}
            """)
        .isMet("Every link in the record leads to one thing of the right kind.");
  }

  @Test
  void stays_silent_when_a_plan_names_a_danger_of_an_earlier_map() {
    rule.on(
            """
            {"mappings": [{"heldOn": "2026-05-01", "dangerStatements": [{"id": "d1"}]},
              {"dangerStatements": [{"id": "d2", "supersedes": "d1"}]}],
             "safetyPlans": [{"rules": [{"counters": ["d1"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void stays_silent_when_somebody_is_named_as_a_child_here_and_as_a_person_there() {
    rule.on(
            """
            {"children": [{"id": "mia"}], "people": [{"id": "jean"}],
             "mappings": [{"nextSteps": [{"by": ["mia", "jean"]}]}]}
            """)
        .staysSilent();
  }

  @Test
  void an_empty_record_has_no_link_to_lose() {
    rule.on("{}").staysSilent();
  }
}
