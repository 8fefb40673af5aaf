package io.github.sosmapping.examples.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadAndExamineTest {

  private static final Path EXAMPLES = Path.of("..");
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @Test
  void tells_which_danger_has_no_goal() {
    assertThat(ReadAndExamine.look(EXAMPLES.resolve("records/strategy-draft.json"), AS_OF))
        .anyMatch(line -> line.startsWith("STEP-002 /mappings/0/nextSteps/"));
  }

  @Test
  void prints_what_the_readme_shows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```\n") + "```\n".length();
    assertThat(ReadAndExamine.look(EXAMPLES.resolve("records/strategy-draft.json"), AS_OF))
        .contains(readme.substring(start, readme.indexOf("\n```", start)));
  }

  @Test
  void tells_where_a_document_breaks_the_schema() {
    assertThat(ReadAndExamine.look(EXAMPLES.resolve("broken-records/wrong-types.json"), AS_OF))
        .hasSize(3)
        .anyMatch(line -> line.contains("/mappings/0/nextSteps/0/dueOn"));
  }

  @Test
  void tells_that_a_document_was_cut_off() {
    assertThat(ReadAndExamine.look(EXAMPLES.resolve("broken-records/truncated.json"), AS_OF))
        .singleElement()
        .asString()
        .contains("ends in the middle");
  }

  @Test
  void draws_the_line_of_each_danger() {
    assertThat(ReadAndExamine.chains(EXAMPLES.resolve("records/strategy-draft.json"), AS_OF))
        .containsExactly(
            "1 harm > /mappings/0/dangerStatements/0 > 1 goal, gaps: [NO_FAMILY_NUMBER]",
            "0 harm > /mappings/0/dangerStatements/1 > 0 goal, gaps: [NO_GROUNDS, NO_GOAL, NO_SCALE,"
                + " NO_RULE]",
            "1 harm > /mappings/0/dangerStatements/2 > 1 goal, gaps: [NO_FAMILY_NUMBER, NO_RULE]");
  }
}
