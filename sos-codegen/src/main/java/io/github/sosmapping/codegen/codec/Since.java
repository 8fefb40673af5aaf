package io.github.sosmapping.codegen.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * In which version of the schema each property appeared first.
 *
 * <p>One set of decoders serves all versions, so a later version may only add: definitions, and
 * properties that need not be there. Anything else stops the build.
 */
final class Since {

  private static final Set<String> WORDS = Set.of("$id", "title", "description");

  private final List<String> versions = new ArrayList<>();
  private final Map<String, Integer> properties = new HashMap<>();

  private Since() {}

  /** Compares schemas, oldest first. */
  static Since of(List<JsonNode> schemas) {
    Since since = new Since();
    for (JsonNode schema : schemas) {
      since.versions.add(version(schema));
    }
    for (int i = 1; i < schemas.size(); i++) {
      since.compare(schemas.get(i - 1), schemas.get(i), i);
    }
    return since;
  }

  /** The versions, oldest first. */
  List<String> versions() {
    return versions;
  }

  /** Position of the version in which a property appeared first. */
  int of(String definition, String property) {
    return properties.getOrDefault(definition + "." + property, 0);
  }

  private static String version(JsonNode schema) {
    return schema.at("/$defs/FamilyRecord/properties/schemaVersion/const").asString();
  }

  private void compare(JsonNode older, JsonNode newer, int version) {
    requireSame("", without(older, "$defs"), without(newer, "$defs"));
    Set<String> dropped = names(older.get("$defs"));
    dropped.removeAll(names(newer.get("$defs")));
    Model.require(dropped.isEmpty(), "%s lacks %s", versions.get(version), dropped);
    older
        .get("$defs")
        .forEachEntry(
            (name, def) -> {
              JsonNode now = newer.get("$defs").get(name);
              requireSame(name, without(def, "properties"), without(now, "properties"));
              compareProperties(name, def.path("properties"), now.path("properties"), version);
            });
  }

  private void compareProperties(String name, JsonNode older, JsonNode newer, int version) {
    Set<String> dropped = names(older);
    dropped.removeAll(names(newer));
    Model.require(dropped.isEmpty(), "%s of %s lacks %s", name, versions.get(version), dropped);
    newer.forEachEntry(
        (property, schema) -> {
          if (!older.has(property)) {
            properties.put(name + "." + property, version);
          } else if (!property.equals("schemaVersion")) {
            requireSame(name + "." + property, older.get(property), schema);
          }
        });
  }

  private static void requireSame(String where, JsonNode older, JsonNode newer) {
    Model.require(
        withoutWords(older).equals(withoutWords(newer)),
        "%s is not the same in a later version",
        where);
  }

  private static Set<String> names(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  private static JsonNode without(JsonNode object, String name) {
    return ((tools.jackson.databind.node.ObjectNode) object.deepCopy()).without(name);
  }

  private static JsonNode withoutWords(JsonNode object) {
    return ((tools.jackson.databind.node.ObjectNode) object.deepCopy()).without(WORDS);
  }
}
