package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever breaks the schema at one place is one problem, told there, in a whole sentence. */
class ProblemsTest {

  private static final JsonNode DEFS = Documents.SCHEMA.get("$defs");
  private static final Places PLACES = new Places();

  private static Problem only(Places.Broken broken, String pointer) {
    Problems problems = broken.problems();
    assertThat(problems.total()).as(problems.kept().toString()).isEqualTo(1);
    Problem problem = problems.kept().get(0);
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.line() + ":" + problem.column())
        .isEqualTo(broken.line() + ":" + broken.column());
    assertSentence(problem.message(Locale.ENGLISH));
    return problem;
  }

  private static void assertSentence(String message) {
    assertThat(message).matches("[A-Z\"].* .*[.?]").doesNotContain("{", "  ", "null");
  }

  /** Every definition with properties, and where one stands. */
  static Stream<Arguments> objects() {
    return PLACES.byDefinition.entrySet().stream()
        .filter(entry -> DEFS.path(entry.getKey()).has("additionalProperties"))
        .filter(entry -> DEFS.path(entry.getKey()).has("properties"))
        .map(entry -> arguments(entry.getKey(), entry.getValue()));
  }

  static Stream<Arguments> properties() {
    return objects()
        .flatMap(
            object ->
                DEFS.get((String) object.get()[0]).get("properties").propertyNames().stream()
                    .filter(name -> !PLACES.at(object.get()[1] + "/" + name).isMissingNode())
                    .filter(name -> !name.equals("schemaVersion"))
                    .map(name -> arguments(object.get()[0], object.get()[1], name)));
  }

  @Test
  void there_is_a_place_for_every_definition() {
    assertThat(PLACES.byDefinition.keySet()).containsAll(DEFS.propertyNames());
    assertThat(objects()).hasSizeGreaterThan(50);
    assertThat(properties()).hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void each_missing_property_is_told_at_the_object_that_lacks_it(String definition, String at) {
    for (JsonNode required : DEFS.get(definition).path("required")) {
      String name = required.asString();
      if (!name.equals("schemaVersion")) {
        Problem problem = only(PLACES.remove(at, name), at);
        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_PROPERTY);
        assertThat(problem.arguments()).containsExactly(name);
        assertThat(problem.message(Locale.ENGLISH)).contains("\"" + name + "\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void an_unknown_property_is_told_at_its_name(String definition, String at) {
    Problem problem = only(PLACES.add(at, "mum", "{\"id\":[1,{}]}"), at);

    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY);
    assertThat(problem.arguments()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void a_value_of_another_type_is_told_at_the_value(String definition, String object, String name) {
    String at = object + "/" + name;
    JsonNode value = PLACES.at(at);
    String other = value.isString() ? "7" : name.length() % 2 == 0 ? "null" : "\"7\"";
    assertThat(only(PLACES.replace(at, other), at).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    if (value.isArray()) {
      String wrong = value.get(0).isString() ? "{\"id\":1}" : "7";
      assertThat(only(PLACES.replace(at + "/0", wrong), at + "/0").code())
          .isEqualTo(ProblemCode.WRONG_TYPE);
    }
  }

  /** A broken value for each further constraint of a definition. */
  private static List<String> brokenValues(String name) {
    JsonNode def = DEFS.path(name);
    if (def.has("else")) {
      return List.of("\"\"", "\"NO_SUCH_TERM\"", "\"Vendor:T\"", "\"vendor:\"", "\"v:T:U\"");
    }
    if (def.has("enum")) {
      return List.of("\"\"", "\"NO_SUCH_TERM\"", "\"vendor.example:T\"");
    }
    if (name.contains(".")) {
      JsonNode number = DEFS.at("/" + name.replace(".", "/properties/"));
      return List.of(
          Long.toString(number.get("minimum").asLong() - 1),
          Long.toString(number.get("maximum").asLong() + 1),
          "1.5");
    }
    return switch (name) {
      case "Id" -> List.of("\"\"", "\"-a\"", "\"a b\"", "\"a\\n\"", "\"" + "a".repeat(101) + "\"");
      case "Label" -> List.of("\"\"", "\"\\n\"", "\"\\u007f\"", "\"" + "a".repeat(201) + "\"");
      case "Language" -> List.of("\"\"", "\"e\"", "\"en_GB\"", "\"en-\"");
      case "Date" -> List.of("\"\"", "\"2026-02-29\"", "\"2026-2-3\"", "\"2026-01-01T00:00:00Z\"");
      case "YearMonth" -> List.of("\"\"", "\"2026-13\"", "\"2026-00\"", "\"2026-01-01\"");
      case "ScaleValue" -> List.of("-0.5", "10.5", "0.3", "1e300");
      default -> List.of();
    };
  }

  static Stream<Arguments> constraints() {
    return PLACES.byDefinition.entrySet().stream()
        .flatMap(
            entry ->
                brokenValues(entry.getKey()).stream()
                    .map(value -> arguments(entry.getKey(), entry.getValue(), value)));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void a_value_that_breaks_a_constraint_is_told_at_the_value(
      String definition, String at, String value) {
    assertThat(only(PLACES.replace(at, value), at).code())
        .isIn(
            ProblemCode.NOT_A_TERM,
            ProblemCode.WRONG_FORM,
            ProblemCode.OUT_OF_RANGE,
            ProblemCode.WRONG_TYPE);
  }

  @Test
  void what_breaks_extensions_is_told_at_the_extensions_only() {
    String at = Objects.requireNonNull(PLACES.byDefinition.get("Extensions"));

    assertThat(only(PLACES.add(at, "Vendor", "{}"), at).code())
        .isEqualTo(ProblemCode.NOT_A_NAMESPACE);
    Places.Broken value = PLACES.replace(at + "/vendor.example", "[]");
    assertThat(only(value, at).code()).isEqualTo(ProblemCode.WRONG_TYPE);
  }

  @Test
  void the_codes_and_messages_for_all_constraints_stay_as_they_are() throws IOException {
    List<String> lines = new ArrayList<>();
    constraints()
        .forEach(
            constraint -> {
              String value = (String) constraint.get()[2];
              Problem problem =
                  PLACES.replace((String) constraint.get()[1], value).problems().kept().get(0);
              String shown = value.length() > 40 ? value.length() + " characters" : value;
              lines.add(
                  constraint.get()[0]
                      + " | "
                      + shown
                      + " | "
                      + problem.code().text()
                      + " | "
                      + problem.message(Locale.ENGLISH));
            });
    try (InputStream golden =
        Objects.requireNonNull(ProblemsTest.class.getResourceAsStream("problems.golden"))) {
      assertThat(lines)
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  private static final Set<ProblemCode> WITH_ARGUMENTS =
      Set.of(
          ProblemCode.TOO_LARGE,
          ProblemCode.TOO_DEEP,
          ProblemCode.TEXT_TOO_LONG,
          ProblemCode.TOO_MANY_ITEMS,
          ProblemCode.VERSION_MISSING,
          ProblemCode.VERSION_UNKNOWN,
          ProblemCode.VERSION_NEWER,
          ProblemCode.MISSING_PROPERTY,
          ProblemCode.WRONG_TYPE,
          ProblemCode.NOT_A_TERM,
          ProblemCode.WRONG_FORM,
          ProblemCode.OUT_OF_RANGE);

  @ParameterizedTest
  @EnumSource
  void every_code_has_a_sentence(ProblemCode code) {
    Problem problem =
        new Problem(
            code, "", 1, 1, WITH_ARGUMENTS.contains(code) ? List.of("Abc", "Def.") : List.of());

    assertThat(problem.messageKey()).isEqualTo(code.text()).matches("[a-z0-9-]+");
    assertThat(problem.message(Locale.ENGLISH)).isNotEqualTo(code.text());
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo(problem.message(Locale.JAPANESE));
    assertSentence(problem.message(Locale.ENGLISH));
    assertThat(problem.message(Locale.ENGLISH).contains("Abc"))
        .isEqualTo(WITH_ARGUMENTS.contains(code));
    assertThat(problem.message(Locale.ENGLISH).toLowerCase(Locale.ROOT))
        .doesNotContain("violation", "failed", "error", "illegal");
  }

  @Test
  void contradictions_are_told_where_they_stand() {
    String child = "{\"id\":\"a\",\"label\":\"l\"}";
    String mapping =
        "{\"id\":\"m\",\"status\":\"DRAFT\",\"heldOn\":\"2026-01-01\",\n\"supersedes\":\"m\"}";

    assertThat(
            Documents.read(
                Documents.with("\"people\":[],\n\"children\":[" + child + "," + child + "]")))
        .isEqualTo("Invalid | duplicate-id /children 3:12");
    assertThat(Documents.read(Documents.with("\"mappings\":[" + mapping + "]")))
        .isEqualTo("Invalid | names-itself /mappings/0/supersedes 3:14");
    assertThat(
            Documents.read(
                Documents.with("\"closedOn\":\"2026-01-01\",\n\"openedOn\":\"2026-01-02\"")))
        .isEqualTo("Invalid | ends-before-start /closedOn 2:12");
  }

  @Test
  void what_breaks_the_schema_goes_before_what_contradicts_itself() {
    String child = "{\"id\":\"a\",\"label\":\"l\"}";

    assertThat(
            Documents.read(
                Documents.with("\"children\":[" + child + "," + child + "],\"people\":3")))
        .isEqualTo("Invalid | wrong-type /people 2:69");
  }

  @Test
  void problems_come_in_the_order_of_the_document() {
    assertThat(
            Documents.read(
                Documents.with(
                    "\"openedOn\":1,\"people\":[{\"x\":1,\"role\":\"NO\"}],\n\"closedOn\":2,\"y\":3")))
        .isEqualTo(
            "Invalid | wrong-type /openedOn 2:12 | missing-property /people/0 2:24"
                + " | missing-property /people/0 2:24 | unknown-property /people/0 2:25"
                + " | not-a-term /people/0/role 2:38 | wrong-type /closedOn 3:12"
                + " | unknown-property  3:14");
  }

  @Test
  void a_list_of_problems_cannot_be_changed() {
    List<String> arguments = new ArrayList<>(List.of("a"));
    Problem problem = new Problem(ProblemCode.MISSING_PROPERTY, "", 1, 1, arguments);
    List<Problem> kept = new ArrayList<>(List.of(problem));
    Problems problems = new Problems(kept, 1);

    arguments.clear();
    kept.clear();

    assertThat(problems.kept()).hasSize(1);
    assertThat(problem.arguments()).containsExactly("a");
  }
}
