package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * No word of a record reaches an exception, a message, a {@code toString} or a default report.
 *
 * <p>Every text, label and vendor property of an example record carries a canary word. Whatever the
 * library prints about it, whole or broken, is searched for that word.
 */
class CanaryTest {

  private static final String CANARY = "qanaryq";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final RecordReader READER = RecordReader.create();
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Set<String> NOT_WORDS =
      Set.of("id", "language", "schemaVersion", "stage", "status", "kind");

  @TempDir Path folder = Path.of("");

  private static ObjectNode withCanaries() {
    try {
      Path example = SosCommand.projectFolder().resolve("examples/records/strategy-draft.json");
      ObjectNode record = (ObjectNode) JSON.readTree(Files.readAllBytes(example));
      mark(record);
      record
          .putObject("extensions")
          .putObject("vendor.example")
          .put(CANARY + " name", CANARY + " value");
      return record;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void mark(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        boolean words =
            name.equals("text") || name.equals("label") || name.equals("statutoryStatus");
        if (words && value.isString()) {
          object.put(name, CANARY + " " + value.asString());
        } else {
          mark(value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (JsonNode element : array) {
        mark(element);
      }
    }
  }

  @Test
  void nothing_that_is_made_from_a_record_prints_it() {
    FamilyRecord record =
        ((ReadResult.Readable) READER.read(JSON.writeValueAsBytes(withCanaries()))).record();
    Examination examination = Examiner.examine(record, AS_OF, RuleSet.standard());

    StringBuilder printed = new StringBuilder();
    printed.append(record).append(record.children()).append(record.mappings());
    printed.append(record.extensions()).append(Links.of(record).problems()).append(examination);
    examination
        .findings()
        .forEach(
            finding ->
                printed
                    .append(finding)
                    .append(finding.message(Locale.UK))
                    .append(finding.question(Locale.UK)));
    examination.workingWell().forEach(met -> printed.append(met.message(Locale.UK)));

    assertThat(printed.toString()).doesNotContain(CANARY);
  }

  @Test
  void no_way_of_breaking_a_record_makes_a_problem_that_tells_of_it() {
    ObjectNode whole = withCanaries();
    int[] broken = {0};
    breakEverywhere(
        whole,
        whole,
        json -> {
          ReadResult result = READER.read(json);
          if (result instanceof ReadResult.Readable) {
            return;
          }
          broken[0]++;
          StringBuilder printed = new StringBuilder().append(result);
          List<Problem> problems =
              result instanceof ReadResult.Invalid invalid
                  ? invalid.problems().kept()
                  : ((ReadResult.Unreadable) result).problems().kept();
          problems.forEach(problem -> printed.append(problem).append(problem.message(Locale.UK)));
          assertThat(printed.toString()).doesNotContain(CANARY);
        });
    assertThat(broken[0]).isGreaterThan(600);
  }

  private interface Reaction {
    void to(byte[] json);
  }

  private static void breakEverywhere(ObjectNode root, JsonNode node, Reaction reaction) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        object.set(name, JsonNodeFactory.instance.stringNode(CANARY));
        reaction.to(JSON.writeValueAsBytes(root));
        object.set(name, JSON.createObjectNode().put(CANARY, CANARY));
        reaction.to(JSON.writeValueAsBytes(root));
        object.set(name, value);
        if (NOT_WORDS.contains(name)) {
          object.set(name + CANARY, value);
          reaction.to(JSON.writeValueAsBytes(root));
          object.remove(name + CANARY);
        }
        breakEverywhere(root, value, reaction);
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      breakEverywhere(root, array.get(0), reaction);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "sarif", "junit"})
  void no_report_tells_of_a_record_unless_asked(String format) throws IOException {
    Path whole = folder.resolve("whole.json");
    Files.write(whole, JSON.writeValueAsBytes(withCanaries()));
    byte[] json = JSON.writeValueAsBytes(withCanaries());
    Path cut = folder.resolve("cut.json");
    Files.write(cut, java.util.Arrays.copyOf(json, json.length / 2));
    Path strange = folder.resolve("strange.json");
    Files.write(
        strange, JSON.writeValueAsBytes(withCanaries().put(CANARY, CANARY).put("stage", CANARY)));
    Path text = folder.resolve("text.json");
    Files.write(text, CANARY.getBytes(StandardCharsets.UTF_8));

    SosCommand.Run run =
        SosCommand.run("check", "--as-of", "2026-06-30", "--format", format, folder.toString());

    assertThat(run.out()).isNotEmpty().doesNotContain(CANARY);
    assertThat(run.err()).doesNotContain(CANARY);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void the_canary_sings_when_asked() throws IOException {
    Files.write(folder.resolve("whole.json"), JSON.writeValueAsBytes(withCanaries()));

    SosCommand.Run run =
        SosCommand.run("check", "--as-of", "2026-06-30", "--quote", folder.toString());

    assertThat(run.out()).as("otherwise this test could not fail").contains(CANARY);
  }
}
