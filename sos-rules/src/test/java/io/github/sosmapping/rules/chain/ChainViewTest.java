package io.github.sosmapping.rules.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.rules.Fragment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainViewTest {

  private static final String WHOLE =
      """
      {"people": [{"id": "jean", "label": "Jean", "role": "GRANDPARENT"}],
       "mappings": [{
         "pastHarm": [{"id": "h1", "fullText": "Mia was alone."}],
         "dangerStatements": [{"id": "d1", "fullText": "Jean is worried.", "groundedInHarm": ["h1"]}],
         "safetyGoals": [{"id": "g1", "addresses": ["d1"], "fullText": "Jean stays."}],
         "safetyScales": [{"id": "s1", "forDanger": "d1", "forGoal": "g1",
           "ratings": [{"by": "jean", "value": 4}]}],
         "nextSteps": [{"id": "n1", "towards": ["g1"], "action": "Jean gets a key."}]}],
       "safetyPlans": [{"rules": [{"id": "r1", "counters": ["d1"], "serves": ["g1"], "text": "Jean stays."}]}]}
      """;

  private static ChainView of(String fragment) {
    return ChainView.of(Fragment.record(fragment), Fragment.AS_OF);
  }

  private static DangerChain only(String fragment) {
    ChainView view = of(fragment);
    assertThat(view.chains()).hasSize(1);
    return view.chains().get(0);
  }

  private static List<String> ids(List<ChainPart> parts) {
    return parts.stream().map(ChainPart::id).toList();
  }

  @Test
  void shows_the_whole_chain_with_places() {
    ChainView view = of(WHOLE);
    DangerChain chain = view.chains().get(0);
    GoalChain goal = chain.goals().get(0);

    assertThat(chain.danger().kind()).isEqualTo(ChainPart.Kind.DANGER);
    assertThat(chain.danger().at()).hasToString("/mappings/0/dangerStatements/0");
    assertThat(ids(chain.harms())).containsExactly("h1");
    assertThat(goal.goal().id()).isEqualTo("g1");
    assertThat(ids(goal.scales())).containsExactly("s1");
    assertThat(ids(goal.steps())).containsExactly("n1");
    assertThat(ids(goal.rules())).containsExactly("r1");
    assertThat(chain.isWhole()).isTrue();
    assertThat(view.looseEnds()).isEmpty();
    assertThat(view.asOf()).isEqualTo(Fragment.AS_OF);
  }

  @Test
  void names_each_gap_of_a_danger_on_its_own() {
    DangerChain chain = only("{\"mappings\": [{\"dangerStatements\": [{\"id\": \"d1\"}]}]}");

    assertThat(chain.gaps())
        .containsExactly(Gap.NO_GROUNDS, Gap.NO_GOAL, Gap.NO_SCALE, Gap.NO_RULE);
    assertThat(chain.isWhole()).isFalse();
  }

  @Test
  void counts_a_pattern_as_grounds() {
    DangerChain chain =
        only(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "groundedInPattern": "Three winters running."}]}]}
            """);

    assertThat(chain.pattern()).isTrue();
    assertThat(chain.gaps()).doesNotContain(Gap.NO_GROUNDS);
  }

  @Test
  void tells_a_scale_without_numbers_from_one_without_the_familys() {
    assertThat(
            only(WHOLE.replace(
                    "\"ratings\": [{\"by\": \"jean\", \"value\": 4}]", "\"ratings\": []"))
                .gaps())
        .containsExactly(Gap.NO_NUMBER);
    assertThat(only(WHOLE.replace("GRANDPARENT", "SOCIAL_WORKER")).gaps())
        .containsExactly(Gap.NO_FAMILY_NUMBER);
  }

  @Test
  void puts_what_names_the_danger_alone_beside_the_goals() {
    DangerChain chain =
        only(WHOLE.replace(", \"forGoal\": \"g1\"", "").replace(", \"serves\": [\"g1\"]", ""));

    assertThat(ids(chain.scales())).containsExactly("s1");
    assertThat(ids(chain.rules())).containsExactly("r1");
    assertThat(chain.goals().get(0).scales()).isEmpty();
    assertThat(chain.isWhole()).isTrue();
  }

  @Test
  void names_a_goal_without_steps() {
    DangerChain chain = only(WHOLE.replace("\"towards\": [\"g1\"], ", ""));

    assertThat(chain.gaps()).isEmpty();
    assertThat(chain.goals().get(0).gaps()).containsExactly(Gap.NO_STEP);
  }

  @Test
  void lists_what_hangs_on_no_chain() {
    ChainView view =
        of(
            """
            {"mappings": [{"pastHarm": [{"id": "h1"}], "safetyGoals": [{"id": "g1", "addresses": ["nobody"]}],
              "safetyScales": [{"id": "s1"}], "overallScale": {"id": "all"}, "nextSteps": [{"id": "n1"}]}],
             "safetyPlans": [{"rules": [{"id": "r1"}]}]}
            """);

    assertThat(view.chains()).isEmpty();
    assertThat(ids(view.looseEnds())).containsExactly("h1", "g1", "s1", "n1", "r1");
  }

  @Test
  void follows_links_to_earlier_versions() {
    DangerChain chain =
        only(
            """
            {"mappings": [
              {"heldOn": "2026-01-10", "pastHarm": [{"id": "h1"}],
               "dangerStatements": [{"id": "d1", "groundedInHarm": ["h1"]}], "safetyGoals": [{"id": "g1", "addresses": ["d1"]}]},
              {"pastHarm": [{"id": "h2", "supersedes": "h1"}],
               "dangerStatements": [{"id": "d2", "supersedes": "d1", "groundedInHarm": ["h1", "h2"]}],
               "safetyGoals": [{"id": "g2", "supersedes": "g1", "addresses": ["d1"]}],
               "safetyScales": [{"id": "s2", "forGoal": "g1"}]}]}
            """);

    assertThat(chain.danger().id()).isEqualTo("d2");
    assertThat(ids(chain.harms())).containsExactly("h2");
    assertThat(chain.goals())
        .singleElement()
        .satisfies(
            goal -> {
              assertThat(goal.goal().id()).isEqualTo("g2");
              assertThat(ids(goal.scales())).containsExactly("s2");
            });
  }

  @Test
  void leaves_out_what_is_settled_and_plans_that_are_over() {
    ChainView view =
        of(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "status": "RESOLVED"}, {"id": "d2"}]}],
             "safetyPlans": [
               {"expiresOn": "2026-06-29", "rules": [{"id": "r1", "counters": ["d2"]}]},
               {"status": "DRAFT", "rules": [{"id": "r2", "counters": ["d2"]}]},
               {"status": "DRAFT", "startsOn": "2026-06-30", "rules": [{"id": "r3", "counters": ["d2"]}]},
               {"expiresOn": "2026-06-30", "rules": [{"id": "r4", "counters": ["d2"]}]}]}
            """);

    assertThat(view.chains()).hasSize(1);
    assertThat(ids(view.chains().get(0).rules())).containsExactly("r3", "r4");
    assertThat(view.looseEnds()).isEmpty();
  }

  @Test
  void shows_a_goal_for_two_dangers_in_both_chains() {
    ChainView view =
        of(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}],
              "safetyGoals": [{"id": "g1", "addresses": ["d1", "d2"]}]}]}
            """);

    assertThat(view.chains())
        .allSatisfy(chain -> assertThat(chain.goals().get(0).goal().id()).isEqualTo("g1"));
  }
}
