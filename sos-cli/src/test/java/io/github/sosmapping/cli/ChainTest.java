package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChainTest {

  private static final String DRAFT = "../examples/records/strategy-draft.json";
  private static final String FINISHED = "../examples/records/drinking-at-weekends.json";

  private static JsonNode line(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "chain";
    arguments[1] = "--format";
    arguments[2] = "ndjson";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return JsonMapper.shared().readTree(Sos.run(arguments).out());
  }

  @Test
  void the_line_goes_from_harm_to_danger_goal_scale_step_and_rule() {
    Sos.Outcome outcome = Sos.run("chain", DRAFT);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            """
            Danger statement 1 in map 1 [/mappings/0/dangerStatements/0]
              rests on past harm 1 in map 1 [/mappings/0/pastHarm/0]
              is answered by safety goal 1 in map 1 [/mappings/0/safetyGoals/0]
                  where it stands: safety scale 1 in map 1 [/mappings/0/safetyScales/0]
                  comes nearer by next step 1 in map 1 [/mappings/0/nextSteps/0]
            """);
  }

  @Test
  void where_it_does_not_go_on_it_asks() {
    assertThat(Sos.run("chain", DRAFT).out())
        .containsSubsequence(
            "Danger statement 2",
            "? The record does not say what this danger statement rests on.",
            "? No safety goal answers it yet.",
            "Danger statement 3",
            "On no line",
            "- next step 3 in map 1 [/mappings/0/nextSteps/2]",
            "as of 2026-06-30",
            "does not mean that a child is safe");
    assertThat(Sos.run("chain", FINISHED).out()).doesNotContain("?");
  }

  @Test
  void ndjson_holds_every_part_with_its_place() {
    JsonNode draft = line(DRAFT);
    assertThat(draft.path("status").asString()).isEqualTo("readable");
    assertThat(draft.path("asOf").asString()).isEqualTo("2026-06-30");
    assertThat(draft.at("/chains/0/danger/pointer").asString())
        .isEqualTo("/mappings/0/dangerStatements/0");
    assertThat(draft.at("/chains/0/goals/0/steps")).hasSize(3);
    assertThat(draft.at("/chains/1/gaps").toString())
        .isEqualTo("[\"no-grounds\",\"no-goal\",\"no-scale\",\"no-rule\"]");
    assertThat(draft.at("/looseEnds/1/kind").asString()).isEqualTo("step");
    assertThat(draft.at("/chains/0/danger").propertyNames()).containsExactly("pointer");
    assertThat(line("--entry-ids", DRAFT).at("/chains/0/danger/id").asString()).isEqualTo("d1");
  }

  @Test
  void words_stand_there_only_when_asked_for() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(Files.readString(Path.of(FINISHED)));
    String danger = record.at("/mappings/2/dangerStatements/0/fullText/text").asString();
    String ten = record.at("/mappings/2/safetyScales/0/tenAnchor/text").asString();
    assertThat(Sos.run("chain", FINISHED).out()).doesNotContain("Leanne", "\u201C");
    JsonNode quoting = line("--quote", FINISHED);
    assertThat(quoting.at("/chains/0/danger/quotes/0").asString())
        .startsWith(danger.substring(0, 100));
    assertThat(quoting.at("/chains/0/goals/0/scales/0/quotes/1").asString())
        .startsWith(ten.substring(0, 30));
    assertThat(Sos.run("chain", "--quote", FINISHED).out()).contains("Leanne", "10: \u201C");
  }

  @Test
  void what_cannot_be_followed_is_told_as_everywhere() {
    Sos.Outcome invalid = Sos.run("chain", "../examples/broken-records/wrong-types.json");
    assertThat(invalid.code()).isEqualTo(1);
    assertThat(invalid.out()).contains("due date of next step 1 in map 1");
    assertThat(Sos.run("chain", "no-such-file").code()).isEqualTo(2);
    assertThat(Sos.run("chain", "../examples/broken-records/truncated.json").code()).isEqualTo(2);
    assertThat(line("../examples/broken-records/wrong-types.json").path("problems")).hasSize(3);
    String first = "../examples/records/new-baby.json";
    assertThat(Sos.run("chain", first, DRAFT).code()).isZero();
  }
}
