package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every contradiction of a document is told in one reading. */
class ContradictionsTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Map<String, String> ENDS =
      Map.of("expiresOn", "startsOn", "closedOn", "openedOn", "until", "on");

  private static final String CHILD = "{\"id\":\"a\",\"label\":\"l\"}";

  private final List<String> planted = new ArrayList<>();

  @Test
  void all_that_were_planted_are_told_in_the_order_of_the_document() {
    TreeSet<String> places = new TreeSet<>();
    for (int seed = 0; seed < 200; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      JsonNode document =
          MAPPER.readTree(
              RecordWriter.compact().in(SchemaVersion.V1_1).write(AnyRecord.latest(seed)));
      planted.clear();

      // From every place to one in eight.
      plant(document, "", random, 1 + seed % 8);

      assertThat(told(MAPPER.writeValueAsBytes(document))).isEqualTo(planted);
      planted.forEach(line -> places.add(line.substring(line.lastIndexOf('/') + 1)));
    }

    // Otherwise it would show little.
    assertThat(places).contains("supersedes", "closedOn", "until", "rules", "ratings", "evidence");
  }

  @Test
  void what_stands_further_out_but_earlier_is_told_first() {
    String plan =
        "{\"id\":\"p\",\"status\":\"DRAFT\",\"kind\":\"FAMILY\",\"supersedes\":\"p\",\n"
            + "\"expiresOn\":\"2026-01-01\",\"startsOn\":\"2026-01-02\"}";

    assertThat(
            Documents.read(
                Documents.with(
                    "\"safetyPlans\":[" + plan + "," + plan + "],\n\"children\":[" + CHILD + "]")))
        .isEqualTo(
            "Invalid | duplicate-id /safetyPlans 2:15"
                + " | names-itself /safetyPlans/0/supersedes 2:72"
                + " | ends-before-start /safetyPlans/0/expiresOn 3:13"
                + " | names-itself /safetyPlans/1/supersedes 3:107"
                + " | ends-before-start /safetyPlans/1/expiresOn 4:13");
  }

  @Test
  void the_first_are_kept_and_all_are_counted() {
    StringBuilder maps = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String start = i == 0 ? "" : ",";
      maps.append(start).append("{\"id\":\"m").append(i);
      maps.append("\",\"status\":\"DRAFT\",\"heldOn\":\"2026-01-01\",\"supersedes\":\"m").append(i);
      maps.append("\"}");
    }
    // Ends last and starts first.
    maps.append(",{\"id\":\"m0\",\"status\":\"DRAFT\",\"heldOn\":\"2026-01-01\"}");
    byte[] json = Documents.utf8(Documents.with("\"mappings\":[" + maps + "]"));

    Problems problems =
        Documents.problems(
            RecordReader.create(ReadLimits.standard().withMaxProblems(3)).read(json));

    assertThat(problems.total()).isEqualTo(501);
    assertThat(problems.kept().stream().map(Problem::pointer))
        .containsExactly("/mappings", "/mappings/0/supersedes", "/mappings/1/supersedes");
  }

  private static List<String> told(byte[] json) {
    ReadResult result =
        RecordReader.create(ReadLimits.standard().withMaxProblems(100_000)).read(json);
    if (result instanceof ReadResult.Readable) {
      return List.of();
    }
    Problems problems = Documents.problems(result);
    assertThat(problems.total()).isEqualTo(problems.kept().size());
    return problems.kept().stream()
        .map(problem -> problem.code().name() + " " + problem.pointer())
        .toList();
  }

  private void plant(JsonNode node, String pointer, RandomGenerator random, int rarity) {
    if (node instanceof ArrayNode entries) {
      JsonNode again =
          entries.path(0).has("id") && random.nextInt(rarity) == 0
              ? entries.get(0).deepCopy()
              : null;
      if (again != null) {
        planted.add("DUPLICATE_ID " + pointer);
      }
      for (int i = 0; i < entries.size(); i++) {
        plant(entries.get(i), pointer + "/" + i, random, rarity);
      }
      if (again != null) {
        entries.add(again);
      }
    } else if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        String place = pointer + "/" + name;
        if (!name.equals("extensions") && !contradict(object, name, place, random, rarity)) {
          plant(object.get(name), place, random, rarity);
        }
      }
    }
  }

  private boolean contradict(
      ObjectNode object, String name, String place, RandomGenerator random, int rarity) {
    String start = ENDS.get(name);
    boolean end = start != null && object.has(start);
    if (!(end || name.equals("supersedes")) || random.nextInt(rarity) != 0) {
      return false;
    }
    if (end) {
      object.put(name, "2026-01-01").put(start, "2026-01-02");
      planted.add("ENDS_BEFORE_START " + place);
    } else {
      object.put(name, object.get("id").asString());
      planted.add("NAMES_ITSELF " + place);
    }
    return true;
  }
}
