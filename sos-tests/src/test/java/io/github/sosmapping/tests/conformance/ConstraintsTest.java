package io.github.sosmapping.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.json.SchemaVersion;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The suite leaves out nothing that the schema forbids. */
class ConstraintsTest {

  @ParameterizedTest
  @EnumSource
  void every_constraint_is_broken_by_a_document_that_breaks_no_other_rule(SchemaVersion version) {
    Suite suite = Suite.of(version);
    SchemaOnly validator = new SchemaOnly(suite.schema());
    Set<String> broken = new TreeSet<>();
    suite.published().stream()
        .filter(each -> each.schema() == Case.SchemaVerdict.INVALID)
        .forEach(
            each -> validator.errors(each.json()).forEach(e -> broken.add(Constraints.place(e))));

    Set<String> expected = suite.constraints();
    expected.removeAll(neverReached(suite.schema()));
    assertThat(expected).hasSizeGreaterThan(version.isReleased() ? 400 : 5);
    Set<String> forgotten = new TreeSet<>(expected);
    forgotten.removeAll(broken);
    assertThat(forgotten).isEmpty();
    assertThat(broken)
        .as("what can be broken after all")
        .doesNotContainAnyElementsOf(neverReached(suite.schema()));
    assertThat(Constraints.of(suite.schema())).containsAll(broken);
  }

  @ParameterizedTest
  @EnumSource
  void every_keyword_of_the_schema_stands_in_the_index(SchemaVersion version) {
    Suite suite = Suite.of(version);
    Set<String> expected = new TreeSet<>();
    suite
        .constraints()
        .forEach(
            place -> {
              String start = place.replaceAll("/required/.*", "/required");
              expected.add(
                  start.contains("/propertyNames/")
                      ? "propertyNames"
                      : start.substring(start.lastIndexOf('/') + 1));
            });
    Set<String> found = new TreeSet<>();
    suite.published().stream()
        .filter(each -> !each.keyword().isEmpty())
        .forEach(each -> found.add(each.keyword()));

    assertThat(found).containsAll(expected);
  }

  @ParameterizedTest
  @EnumSource
  void every_property_is_given_something_its_definition_refuses(SchemaVersion version) {
    Suite suite = Suite.of(version);
    Set<String> expected = new TreeSet<>();
    suite
        .schema()
        .get("$defs")
        .forEachEntry(
            (def, schema) ->
                schema
                    .path("properties")
                    .forEachEntry(
                        (name, property) -> {
                          if (property.has("$ref") || property.path("items").has("$ref")) {
                            expected.add("invalid/ref/" + def + "." + name + ".json");
                          }
                        }));

    if (!version.isReleased()) {
      expected.removeAll(
          Suite.of(SchemaVersion.newest()).published().stream().map(Case::file).toList());
    }
    assertThat(suite.published().stream().map(Case::file))
        .filteredOn(file -> file.startsWith("invalid/ref/"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** What says its own kind again was chosen by that very kind, so this cannot be broken. */
  private static Set<String> neverReached(JsonNode schema) {
    Set<String> places = new TreeSet<>();
    for (JsonNode branch : schema.at("/$defs/ChildVoice/allOf")) {
      String def = "/$defs/" + Skeleton.target(branch.get("then"));
      places.add(def + "/required/kind");
      places.add(def + "/properties/kind/const");
      places.add(def + "/properties/kind/type");
    }
    return places;
  }
}
