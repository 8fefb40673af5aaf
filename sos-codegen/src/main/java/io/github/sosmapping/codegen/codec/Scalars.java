package io.github.sosmapping.codegen.codec;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The simple values of the format, whose checks are written by hand in the types of the model.
 *
 * <p>The exact constraints those checks were written for stand here; a schema that says anything
 * else stops the build.
 */
final class Scalars {

  private static final Map<String, Map<String, String>> FORMS =
      Map.of(
          "Id",
          Map.of("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"),
          "Label",
          Map.of(
              "type",
              "string",
              "minLength",
              "1",
              "maxLength",
              "200",
              "pattern",
              "^[^\\u0000-\\u001F\\u007F]*$"),
          "Language",
          Map.of("type", "string", "pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$"),
          "Date",
          Map.of("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
          "YearMonth",
          Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"),
          "ScaleValue",
          Map.of("type", "number", "minimum", "0", "maximum", "10", "multipleOf", "0.5"),
          "Extensions",
          Map.of(
              "type",
              "object",
              "propertyNames",
              "{\"pattern\":\"^[a-z0-9][a-z0-9.-]{0,99}$\"}",
              "additionalProperties",
              "{\"type\":\"object\"}"));

  static final Set<String> NAMES = FORMS.keySet();

  private static final String OPEN_TERM_IF = "{\"pattern\":\":\"}";
  private static final String OPEN_TERM_THEN =
      "{\"pattern\":\"^[a-z0-9][a-z0-9.-]{0,99}:[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$\"}";

  private Scalars() {}

  static void requireKnownForm(JsonNode defs) {
    FORMS.forEach(
        (name, form) -> {
          Map<String, String> found = new TreeMap<>();
          withoutWords(defs.get(name)).forEach(found::put);
          Model.require(found.equals(form), "%s has another form: %s", name, found);
        });
    defs.forEachEntry(
        (name, def) -> {
          if (def.has("else")) {
            Model.require(
                def.get("if").toString().equals(OPEN_TERM_IF)
                    && def.get("then").toString().equals(OPEN_TERM_THEN),
                "%s has another form",
                name);
          }
        });
  }

  private static Map<String, String> withoutWords(JsonNode def) {
    Map<String, String> form = new TreeMap<>();
    def.forEachEntry(
        (keyword, value) -> {
          if (!keyword.equals("title") && !keyword.equals("description")) {
            form.put(keyword, text(value));
          }
        });
    return form;
  }

  private static String text(JsonNode value) {
    if (value.isString()) {
      return value.asString();
    }
    if (!value.isObject()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder("{");
    withoutWords(value)
        .forEach(
            (key, inner) -> {
              if (text.length() > 1) {
                text.append(',');
              }
              text.append('"').append(key).append("\":\"").append(inner).append('"');
            });
    return text.append('}').toString();
  }
}
