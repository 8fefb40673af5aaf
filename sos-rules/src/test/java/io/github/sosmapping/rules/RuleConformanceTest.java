package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the conformance suite that is about rules: the examples of their pages as whole
 * records, each with the places where its rule finds something.
 */
class RuleConformanceTest {

  private static final Path FOLDER = Path.of("..", "conformance", "rules");
  private static final Path INDEX = FOLDER.resolve("cases.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A record and the places where a rule finds something in it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only written
  private record Pair(String rule, byte[] json, List<String> found) {

    String line(String file) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", file);
      entry.put("rule", rule);
      entry.put("asOf", Fragment.AS_OF.toString());
      entry.put("found", found);
      return JSON.writeValueAsString(entry);
    }
  }

  private static Map<String, Pair> made() {
    Map<String, Pair> pairs = new TreeMap<>();
    for (Rule rule : Catalogue.rules()) {
      String id = RuleLabel.of(rule.getClass()).id();
      String page = Catalogue.page(id).orElseThrow();
      add(pairs, rule, id, "noticed", PageExamples.under(page, PageExamples.NOTICED));
      add(pairs, rule, id, "not-noticed", PageExamples.under(page, PageExamples.NOT_NOTICED));
    }
    return pairs;
  }

  private static void add(
      Map<String, Pair> pairs, Rule rule, String id, String what, List<String> fragments) {
    int number = 1;
    for (String fragment : fragments) {
      FamilyRecord record = Fragment.record(fragment);
      byte[] json = RecordWriter.indented().write(record);
      pairs.put(
          id + "." + what + "-" + number++ + ".json", new Pair(id, json, found(record, rule)));
    }
  }

  private static List<String> found(FamilyRecord record, Rule rule) {
    RuleSet rules = RuleSet.builder("one").add(rule).build();
    return Examiner.examine(record, Fragment.AS_OF, rules).findings().stream()
        .map(finding -> finding.at().toString())
        .sorted()
        .toList();
  }

  private static void publish(Map<String, Pair> pairs, String index) throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> old = Files.list(FOLDER)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, Pair> pair : pairs.entrySet()) {
      Files.write(FOLDER.resolve(pair.getKey()), pair.getValue().json());
    }
    Files.writeString(INDEX, index);
  }

  static Stream<JsonNode> cases() throws IOException {
    return JSON.readTree(Files.readAllBytes(INDEX)).valueStream();
  }

  @Test
  void the_pairs_are_the_ones_that_are_made_from_the_pages() throws IOException {
    Map<String, Pair> pairs = made();
    List<String> lines =
        pairs.entrySet().stream().map(pair -> pair.getValue().line(pair.getKey())).toList();
    String index = "[\n" + String.join(",\n", lines) + "\n]\n";
    if (Boolean.getBoolean("sos.docs.update")) {
      publish(pairs, index);
    }

    assertThat(Files.readString(INDEX))
        .as("if the change is meant, run with -Dsos.test.args=-Dsos.docs.update=true and review it")
        .isEqualTo(index);
    for (Map.Entry<String, Pair> pair : pairs.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(pair.getKey())))
          .as(pair.getKey())
          .isEqualTo(new String(pair.getValue().json(), StandardCharsets.UTF_8));
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).hasSize(pairs.size() + 1);
    }
  }

  @Test
  void there_are_enough_of_them_and_every_rule_speaks_and_stays_silent() throws IOException {
    Map<String, Boolean> spoke = new TreeMap<>();
    Map<String, Boolean> stayedSilent = new TreeMap<>();
    for (JsonNode each : cases().toList()) {
      (each.get("found").isEmpty() ? stayedSilent : spoke).put(each.get("rule").asString(), true);
    }
    List<String> all =
        Catalogue.rules().stream().map(rule -> RuleLabel.of(rule.getClass()).id()).toList();

    assertThat(cases()).hasSizeGreaterThan(100);
    assertThat(spoke.keySet()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(stayedSilent.keySet()).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_rule_finds_what_the_suite_says(JsonNode each) throws IOException {
    byte[] json = Files.readAllBytes(FOLDER.resolve(each.get("file").asString()));
    FamilyRecord record = ((ReadResult.Readable) RecordReader.create().read(json)).record();
    Rule rule =
        Catalogue.rules().stream()
            .filter(one -> RuleLabel.of(one.getClass()).id().equals(each.get("rule").asString()))
            .findFirst()
            .orElseThrow();

    assertThat(found(record, rule))
        .isEqualTo(each.get("found").valueStream().map(JsonNode::asString).toList());
  }
}
