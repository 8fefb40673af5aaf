package io.github.sosmapping.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One place for each definition of the schema in a document that holds all of them. */
final class Places {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNode DEFS = Documents.SCHEMA.get("$defs");
  private static final String HERE = "@@HERE@@";

  /** Pointers to the first value of each definition; numbers under the name of their property. */
  final Map<String, String> byDefinition = new TreeMap<>();

  private final JsonNode document;

  Places() {
    document =
        MAPPER.readTree(
            RecordWriter.compact().in(SchemaVersion.latest()).write(AnyRecord.whole(3)));
    shorten(document, new HashSet<>());
    collect(DEFS.get("FamilyRecord"), "FamilyRecord", "");
  }

  private static void shorten(JsonNode node, Set<String> first) {
    if (node instanceof ObjectNode object) {
      if (object.path("text").isString()) {
        object.put("text", "Siân \uD83C\uDFE0");
      }
      if (object.has("extensions")) {
        object.putObject("extensions").putObject("vendor.example");
      }
      // What stands in nearly every object is needed once.
      if (object.has("provenance") && !first.add("provenance")) {
        object.putObject("provenance");
      }
      if (object.has("translations") && !first.add("translations")) {
        object.remove("translations");
      }
    }
    node.forEach(each -> shorten(each, first));
  }

  private void collect(JsonNode schema, String name, String at) {
    if (byDefinition.putIfAbsent(name, at) != null && !schema.has("allOf")) {
      return;
    }
    if (schema.has("allOf")) {
      String kind = document.at(at).get("kind").asString();
      for (JsonNode branch : schema.get("allOf")) {
        if (branch.at("/if/properties/kind/const").asString().equals(kind)) {
          follow(branch.get("then"), name, at);
        }
      }
    }
    schema
        .path("properties")
        .forEachEntry((property, each) -> follow(each, name + "." + property, at + "/" + property));
  }

  private void follow(JsonNode schema, String name, String at) {
    if (document.at(at).isArray()) {
      for (int i = 0; i < document.at(at).size(); i++) {
        follow(schema.get("items"), name, at + "/" + i);
      }
    } else if (schema.has("$ref") && !document.at(at).isMissingNode()) {
      String target = schema.get("$ref").asString().substring("#/$defs/".length());
      collect(DEFS.get(target), target, at);
    } else if (schema.has("minimum") && !document.at(at).isMissingNode()) {
      byDefinition.putIfAbsent(name, at);
    }
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }

  /** A document broken at one place, and where in its text that is. */
  record Broken(String json, int line, int column) {
    Problems problems() {
      return Documents.problems(json);
    }
  }

  private Broken broken(JsonNode changed, String literal) {
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(changed);
    int here = text.indexOf("\"" + HERE + "\"");
    String before = text.substring(0, here);
    int start = before.lastIndexOf('\n') + 1;
    return new Broken(
        before + literal + text.substring(here + HERE.length() + 2),
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        1 + before.codePointCount(start, before.length()));
  }

  /** Puts another value in a place. */
  Broken replace(String pointer, String literal) {
    if (pointer.isEmpty()) {
      return new Broken(literal, 1, 1);
    }
    JsonNode copy = document.deepCopy();
    int slash = pointer.lastIndexOf('/');
    String last = pointer.substring(slash + 1);
    JsonNode parent = copy.at(pointer.substring(0, slash));
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), array.stringNode(HERE));
    } else {
      ((ObjectNode) parent).put(last, HERE);
    }
    return broken(copy, literal);
  }

  /** Leaves a property out; the place is that of the object that lacks it. */
  Broken remove(String pointer, String property) {
    ObjectNode object = (ObjectNode) document.at(pointer).deepCopy();
    object.remove(property);
    return replace(pointer, object.toString());
  }

  /** Adds a property; the place is that of its name. */
  Broken add(String pointer, String name, String value) {
    JsonNode copy = document.deepCopy();
    ((ObjectNode) copy.at(pointer)).set(HERE, MAPPER.readTree(value));
    return broken(copy, "\"" + name + "\"");
  }
}
