package io.github.sosmapping.tests.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest document around a value of each definition of a schema. */
final class Skeleton {

  private static final String ROOT = "FamilyRecord";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> SENTENCES =
      List.of(
          "Mia laughed when Gran read to her.",
          "Tom walks the children to school on Mondays.",
          "Gran comes round every Sunday for dinner.",
          "Auntie Bex rings before nine each evening.",
          "Mia keeps her bear under the pillow.",
          "The kettle was on when we arrived.",
          "Everybody sat round the kitchen table.");
  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  /** How a definition hangs from another. */
  private record Step(String owner, String property, boolean list) {}

  private final JsonNode defs;
  private final String version;
  private final Map<String, Step> steps = new LinkedHashMap<>();

  Skeleton(JsonNode schema) {
    this.defs = schema.get("$defs");
    this.version = defs.at("/FamilyRecord/properties/schemaVersion/const").asString();
    Deque<String> next = new ArrayDeque<>(List.of(ROOT));
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      String owner = next.removeFirst();
      defs.get(owner)
          .path("properties")
          .forEachEntry(
              (property, value) -> {
                boolean list = value.has("items");
                String target = target(list ? value.get("items") : value);
                if (target != null && seen.add(target)) {
                  steps.put(target, new Step(owner, property, list));
                  next.add(target);
                }
              });
      for (JsonNode branch : defs.get(owner).path("allOf")) {
        String target = Objects.requireNonNull(target(branch.get("then")));
        if (seen.add(target)) {
          steps.put(target, Objects.requireNonNull(steps.get(owner)));
          next.add(target);
        }
      }
    }
  }

  JsonNode defs() {
    return defs;
  }

  static @Nullable String target(JsonNode value) {
    return value.has("$ref") ? value.get("$ref").asString().substring("#/$defs/".length()) : null;
  }

  /** Where the value of a definition stands in the document that {@link #around} returns. */
  String pointer(String def) {
    Step step = steps.get(def);
    if (step == null) {
      return "";
    }
    return pointer(step.owner()) + "/" + step.property() + (step.list() ? "/0" : "");
  }

  /** The nearest list above a definition: the definition of its items. */
  @Nullable String listItem(String def) {
    for (String at = def; steps.containsKey(at); at = steps.get(at).owner()) {
      if (steps.get(at).list()) {
        return at;
      }
    }
    return null;
  }

  /** The smallest document that holds these values of a definition; a list where it can be one. */
  ObjectNode around(String def, JsonNode... values) {
    Step step = steps.get(def);
    if (step == null) {
      return (ObjectNode) values[0];
    }
    ObjectNode owner = (ObjectNode) smallest(step.owner());
    if (step.list()) {
      owner.putArray(step.property()).addAll(List.of(values));
    } else {
      owner.set(step.property(), values[0]);
    }
    return around(step.owner(), inOrder(step.owner(), owner));
  }

  /** The smallest value of a definition. */
  JsonNode smallest(String def) {
    JsonNode schema = defs.get(def);
    if (schema.has("allOf")) {
      return smallest(Objects.requireNonNull(target(schema.at("/allOf/0/then"))));
    }
    if (!schema.path("type").asString().equals("object") || def.equals("Extensions")) {
      return scalar(def, def);
    }
    ObjectNode object = NODES.objectNode();
    for (JsonNode name : schema.path("required")) {
      object.set(name.asString(), value(def, name.asString(), null));
    }
    return inOrder(def, object);
  }

  /** A value with every property; those whose definition was seen before are the smallest. */
  JsonNode whole(String def, Set<String> seen) {
    JsonNode schema = defs.get(def);
    seen.add(def);
    ObjectNode object = NODES.objectNode();
    schema
        .get("properties")
        .propertyNames()
        .forEach(name -> object.set(name, value(def, name, seen)));
    return object;
  }

  /** A value for a property; where definitions seen are given, a new one is whole. */
  JsonNode value(String owner, String name, @Nullable Set<String> seen) {
    JsonNode schema = defs.get(owner).get("properties").get(name);
    if (schema.has("items")) {
      JsonNode item = item(owner, name, schema.get("items"), seen);
      return NODES.arrayNode().add(item);
    }
    return item(owner, name, schema, seen);
  }

  /** A value for an entry of a property that is a list, or for the property itself. */
  JsonNode item(String owner, String name, JsonNode schema, @Nullable Set<String> seen) {
    String target = target(schema);
    if (target != null) {
      JsonNode def = defs.get(target);
      if (def.has("properties")) {
        if (seen == null || def.has("allOf") || seen.contains(target)) {
          return smallest(target);
        }
        return whole(target, seen);
      }
      String word = name.equals("id") ? owner + "1" : name;
      return scalar(target, word);
    }
    if (schema.has("const")) {
      return NODES.stringNode(schema.get("const").asString());
    }
    return switch (schema.get("type").asString()) {
      case "boolean" -> NODES.booleanNode(true);
      case "integer" -> NODES.numberNode(1);
      default -> NODES.stringNode(sentence(owner + name));
    };
  }

  private JsonNode scalar(String def, String word) {
    JsonNode schema = defs.get(def);
    JsonNode terms = schema.has("else") ? schema.at("/else/enum") : schema.path("enum");
    if (!terms.isMissingNode()) {
      return NODES.stringNode(terms.get(0).asString());
    }
    return switch (def) {
      case "Id" -> NODES.stringNode(dashed(word));
      case "Label" -> NODES.stringNode("Mia");
      case "Language" -> NODES.stringNode("en-GB");
      case "Date" -> NODES.stringNode("2026-03-02");
      case "YearMonth" -> NODES.stringNode("2019-05");
      case "ScaleValue" -> NODES.numberNode(5);
      case "Extensions" -> NODES.objectNode();
      default -> throw new IllegalStateException("no sample for " + def);
    };
  }

  private static String dashed(String word) {
    return word.replaceAll("([a-z])([A-Z0-9])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  static String sentence(String key) {
    return SENTENCES.get(Math.floorMod(key.hashCode(), SENTENCES.size()));
  }

  /** The properties in the order of the schema. */
  ObjectNode inOrder(String def, ObjectNode object) {
    ObjectNode ordered = NODES.objectNode();
    for (String name : defs.get(def).path("properties").propertyNames()) {
      if (object.has(name)) {
        ordered.set(name, object.get(name));
      }
    }
    object.propertyNames().stream()
        .filter(name -> !ordered.has(name))
        .toList()
        .forEach(name -> ordered.set(name, object.get(name)));
    return ordered;
  }

  /** The bytes of a file with this document. */
  static byte[] bytes(JsonNode document) {
    String text = JsonMapper.shared().writer().with(LINES).writeValueAsString(document) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String version() {
    return version;
  }
}
