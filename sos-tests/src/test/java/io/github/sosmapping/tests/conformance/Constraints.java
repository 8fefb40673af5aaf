package io.github.sosmapping.tests.conformance;

import com.networknt.schema.Error;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Every single thing a schema forbids, as the place of the keyword in the schema; for required, a
 * place for each name.
 *
 * <p>Goes through the schema knowing nothing of its shape, so that nothing can be forgotten.
 */
final class Constraints {

  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "title", "description", "default");

  private final Set<String> places = new TreeSet<>();

  private Constraints() {}

  static Set<String> of(JsonNode schema) {
    Constraints all = new Constraints();
    all.schema(schema, "");
    return all.places;
  }

  /** The place that an error of the validator is about, in the same form. */
  static String place(Error error) {
    String place = error.getSchemaLocation().getFragment().toString();
    return switch (keyword(error)) {
      case "required" -> place + "/" + error.getProperty();
      // Told at the keyword that asks for it; the pattern is all it asks for.
      case "propertyNames" -> place.replaceAll("/propertyNames.*", "/propertyNames/pattern");
      default -> place;
    };
  }

  /** The keyword of an error; for a broken rule about names, the one that asks for them. */
  static String keyword(Error error) {
    return error.getEvaluationPath().contains("propertyNames")
        ? "propertyNames"
        : error.getKeyword();
  }

  private void schema(JsonNode schema, String at) {
    schema.forEachEntry((keyword, value) -> keyword(keyword, value, at + "/" + keyword));
  }

  private void keyword(String keyword, JsonNode value, String at) {
    switch (keyword) {
      case "$defs", "properties" ->
          value.forEachEntry((name, inner) -> schema(inner, at + "/" + name));
      case "allOf" -> {
        for (int i = 0; i < value.size(); i++) {
          schema(value.get(i), at + "/" + i);
        }
      }
      case "items", "then", "else", "propertyNames" -> schema(value, at);
      case "additionalProperties" -> {
        if (value.isObject()) {
          schema(value, at);
        } else {
          places.add(at);
        }
      }
      case "required" -> value.forEach(name -> places.add(at + "/" + name.asString()));
      // What a condition asks forbids nothing, and what a reference leads to stands elsewhere.
      case "if", "$ref" -> {}
      default -> {
        if (!WORDS.contains(keyword)) {
          places.add(at);
        }
      }
    }
  }
}
