package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the types say the same, as far as reflection can tell, without the generator. */
class SchemaAgreementTest {

  private static final JsonNode DEFS = Documents.SCHEMA.get("$defs");
  private static final Set<String> SCALARS =
      Set.of("Id", "Label", "Language", "Date", "YearMonth", "ScaleValue", "Extensions");

  static Stream<Class<?>> types() {
    return Shape.TYPES.values().stream();
  }

  static Stream<Shape> properties() {
    return types().flatMap(type -> Shape.of(type).stream());
  }

  static Stream<Class<?>> enums() {
    Stream<Class<?>> terms =
        properties().map(shape -> shape.raw() == OpenTerm.class ? shape.term() : shape.raw());
    return terms.filter(Class::isEnum).distinct();
  }

  static Stream<String> definitions() {
    return DEFS.propertyNames().stream();
  }

  private static JsonNode definition(Class<?> type) {
    return DEFS.get(type.getSimpleName());
  }

  /** Properties that stand in documents with one fixed text. */
  private static Map<String, String> constants(Class<?> type) {
    Map<String, String> constants = new TreeMap<>();
    if (type == FamilyRecord.class) {
      constants.put("schemaVersion", SchemaVersion.latest().text());
    }
    if (ChildVoice.class.isAssignableFrom(type)) {
      String snake = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2");
      constants.put("kind", snake.toUpperCase(java.util.Locale.ROOT));
    }
    return constants;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_type_and_its_definition_have_the_same_properties(Class<?> type) {
    Set<String> expected = new TreeSet<>(constants(type).keySet());
    Shape.of(type).forEach(shape -> expected.add(shape.name()));

    assertThat(definition(type).get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_type_and_its_definition_require_the_same_properties(Class<?> type) {
    Set<String> expected = new TreeSet<>(constants(type).keySet());
    Shape.of(type).stream().filter(Shape::required).forEach(shape -> expected.add(shape.name()));

    assertThat(texts(definition(type).path("required")))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void constants_have_the_text_the_type_stands_for(Class<?> type) {
    constants(type)
        .forEach(
            (name, text) ->
                assertThat(definition(type).at("/properties/" + name + "/const").asString())
                    .isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("properties")
  void a_property_holds_the_same_kind_of_value_in_both(Shape shape) {
    JsonNode schema = definition(shape.owner()).get("properties").get(shape.name());
    assertThat(schema.path("type").asString("").equals("array")).isEqualTo(shape.list());
    JsonNode value = shape.list() ? schema.get("items") : schema;
    String simple = shape.raw().getSimpleName();
    switch (simple) {
      case "String" -> assertThat(value.get("type").asString()).isEqualTo("string");
      case "int", "Integer" -> assertThat(value.get("type").asString()).isEqualTo("integer");
      case "boolean", "Boolean" -> {
        assertThat(value.get("type").asString()).isEqualTo("boolean");
        boolean byDefault = simple.equals("boolean") && !shape.required();
        assertThat(value.has("default")).isEqualTo(byDefault);
        assertThat(value.path("default").asBoolean(false)).isFalse();
      }
      case "LocalDate" -> assertThat(value.get("$ref").asString()).isEqualTo("#/$defs/Date");
      case "OpenTerm" ->
          assertThat(value.get("$ref").asString())
              .isEqualTo("#/$defs/" + shape.term().getSimpleName());
      default -> assertThat(value.get("$ref").asString()).isEqualTo("#/$defs/" + simple);
    }
  }

  @ParameterizedTest
  @MethodSource("properties")
  void a_link_says_in_words_what_its_id_names(Shape shape) {
    if (shape.raw() == Id.class && !shape.name().equals("id")) {
      assertThat(
              definition(shape.owner())
                  .get("properties")
                  .get(shape.name())
                  .get("description")
                  .asString())
          .containsPattern("Ids? of (a |an |the )?[a-z]");
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void an_enum_has_the_same_terms_in_the_same_order(Class<?> type) {
    JsonNode def = definition(type);
    List<String> terms =
        Arrays.stream(type.getEnumConstants()).map(term -> ((Enum<?>) term).name()).toList();

    assertThat(texts(def.has("else") ? def.at("/else/enum") : def.get("enum"))).isEqualTo(terms);
    assertThat(def.get("type").asString()).isEqualTo("string");
    terms.forEach(term -> assertThat(def.get("description").asString()).contains(term + ":"));
  }

  @ParameterizedTest
  @MethodSource("properties")
  void a_vocabulary_is_open_where_the_type_says_so(Shape shape) {
    Class<?> term = shape.raw() == OpenTerm.class ? shape.term() : shape.raw();
    if (term.isEnum()) {
      assertThat(definition(term).has("else")).isEqualTo(shape.raw() == OpenTerm.class);
    }
  }

  @Test
  void the_union_tells_its_types_apart_by_kind() {
    JsonNode union = DEFS.get("ChildVoice");
    Map<String, String> branches = new TreeMap<>();
    union
        .get("allOf")
        .forEach(
            branch ->
                branches.put(
                    branch.at("/if/properties/kind/const").asString(),
                    branch.at("/then/$ref").asString()));
    Map<String, String> expected = new TreeMap<>();
    for (Class<?> type : ChildVoice.class.getPermittedSubclasses()) {
      expected.put(constants(type).get("kind"), "#/$defs/" + type.getSimpleName());
    }

    assertThat(branches).isEqualTo(expected);
    assertThat(texts(union.at("/properties/kind/enum")))
        .isEqualTo(Arrays.stream(VoiceKind.values()).map(Enum::name).toList());
    union.get("allOf").forEach(b -> assertThat(texts(b.at("/if/required"))).contains("kind"));
  }

  @Test
  void every_definition_is_a_type_or_a_simple_value_of_the_model() {
    Set<String> expected = new TreeSet<>(SCALARS);
    types().forEach(type -> expected.add(type.getSimpleName()));
    enums().forEach(type -> expected.add(type.getSimpleName()));
    expected.add("ChildVoice");

    assertThat(DEFS.propertyNames()).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void every_definition_and_every_property_is_explained(String name) {
    explained(DEFS.get(name), name);
    DEFS.get(name)
        .path("properties")
        .forEachEntry((property, schema) -> explained(schema, name + "." + property));
  }

  private static void explained(JsonNode schema, String where) {
    assertThat(schema.path("title").asString("")).as(where).isNotBlank().doesNotEndWith(".");
    assertThat(schema.path("description").asString(""))
        .as(where)
        .hasSizeGreaterThan(3)
        .endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void objects_take_no_unknown_properties(String name) {
    JsonNode def = DEFS.get(name);
    if (def.has("properties") && !name.equals("ChildVoice")) {
      assertThat(def.get("additionalProperties").isBoolean()).isTrue();
      assertThat(def.get("additionalProperties").asBoolean()).isFalse();
    }
  }

  @Test
  void extensions_take_any_object_under_a_namespace() {
    JsonNode extensions = DEFS.get("Extensions");

    assertThat(extensions.at("/additionalProperties/type").asString()).isEqualTo("object");
    assertThat(extensions.at("/propertyNames/pattern").asString()).startsWith("^").endsWith("$");
    types()
        .forEach(
            type ->
                assertThat(definition(type).at("/properties/extensions/$ref").asString())
                    .isEqualTo("#/$defs/Extensions"));
  }

  @Test
  void only_keywords_with_good_messages_are_used() {
    Set<String> keywords = new TreeSet<>();
    keywords(Documents.SCHEMA, keywords);

    assertThat(keywords)
        .doesNotContain("oneOf", "anyOf", "not", "patternProperties", "dependentSchemas")
        .doesNotContain("unevaluatedProperties", "$dynamicRef", "contains", "prefixItems");
  }

  private static void keywords(JsonNode schema, Set<String> keywords) {
    schema.forEachEntry(
        (keyword, value) -> {
          keywords.add(keyword);
          switch (keyword) {
            case "properties", "$defs" -> value.forEach(each -> keywords(each, keywords));
            case "allOf" -> value.forEach(each -> keywords(each, keywords));
            default -> {
              if (value.isObject()) {
                keywords(value, keywords);
              }
            }
          }
        });
  }

  private static void patterns(JsonNode node, Set<String> patterns) {
    if (node.isObject() && node.path("pattern").isString()) {
      patterns.add(node.get("pattern").asString());
    }
    node.forEach(each -> patterns(each, patterns));
  }

  static Stream<String> patterns() {
    Set<String> patterns = new TreeSet<>();
    patterns(Documents.SCHEMA, patterns);
    return patterns.stream();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void patterns_are_anchored_and_take_linear_time(String pattern) {
    assertThat(pattern).matches(":|\\^.*\\$");
    // No group that can be entered without end, no going back, no looking around.
    assertThat(pattern).doesNotContain(")*", ")+", "\\1", "(?", ".*.*");
    Pattern compiled = Pattern.compile(pattern);
    for (String part : List.of("a", "a-", "-a", "A", "0", "a.", "aaaaaaaa-", "1234-01-01", "a:")) {
      String long1 = part.repeat(100_000) + "\n!";
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> compiled.matcher(long1).find());
    }
  }

  @Test
  void the_schema_names_its_dialect_and_its_root() {
    assertThat(Documents.SCHEMA.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(Documents.SCHEMA.get("$ref").asString()).isEqualTo("#/$defs/FamilyRecord");
    assertThat(DEFS.at("/FamilyRecord/properties/schemaVersion/const").asString())
        .isEqualTo(SchemaVersion.latest().text());
  }

  @Test
  void the_only_reference_targets_are_definitions_of_this_schema() {
    Set<String> references = new TreeSet<>();
    collectReferences(Documents.SCHEMA, references);

    assertThat(references).allMatch(reference -> reference.startsWith("#/$defs/"));
    assertThat(references).allMatch(reference -> DEFS.has(reference.substring(8)));
  }

  private static void collectReferences(JsonNode node, Set<String> references) {
    if (node.isObject() && node.path("$ref").isString()) {
      references.add(node.get("$ref").asString());
    }
    node.forEach(each -> collectReferences(each, references));
  }

  @Test
  void the_schema_is_valid_json_without_properties_given_twice() {
    JsonMapper strict =
        JsonMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    assertThat(strict.readTree(SchemaVersion.latest().schema())).isEqualTo(Documents.SCHEMA);
  }
}
