package io.github.sosmapping.json.internal.migration;

import io.github.sosmapping.json.MigrationLog.Change;
import io.github.sosmapping.json.MigrationLog.Operation;
import io.github.sosmapping.json.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What of a document an older version of the schema does not know. */
public final class Trimming {

  private final JsonNode defs;
  private final List<Change> changes = new ArrayList<>();
  private final List<String> losses = new ArrayList<>();

  private Trimming(JsonNode defs) {
    this.defs = defs;
  }

  /** Finds it in a valid document of a later version. */
  public static Trimming of(byte[] json, SchemaVersion version) {
    Trimming trimming = new Trimming(Documents.read(version.schema()).get("$defs"));
    trimming.object(Documents.read(json), trimming.defs.get("FamilyRecord"), JsonPointer.empty());
    return trimming;
  }

  /** What has to be taken away. */
  public List<Change> changes() {
    return changes;
  }

  /** Where among that something would be lost: an empty list says nothing. */
  public List<String> losses() {
    return losses;
  }

  private void object(JsonNode object, JsonNode schema, JsonPointer at) {
    JsonNode chosen = chosen(object, schema);
    JsonNode properties = chosen.path("properties");
    if (properties.isMissingNode()) {
      // A simple value, or extensions: nothing that a version could add to.
      return;
    }
    object.forEachEntry(
        (name, value) -> {
          JsonPointer here = at.appendProperty(name);
          JsonNode property = properties.path(name);
          if (property.isMissingNode()) {
            remove(value, here);
          } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
              follow(value.get(i), property.path("items"), here.appendIndex(i));
            }
          } else {
            follow(value, property, here);
          }
        });
  }

  private void follow(JsonNode value, JsonNode schema, JsonPointer at) {
    if (value.isObject() && schema.has("$ref")) {
      String reference = schema.get("$ref").asString();
      object(value, defs.get(reference.substring(reference.lastIndexOf('/') + 1)), at);
    }
  }

  /** Of a union the branch that the object is of. */
  private JsonNode chosen(JsonNode object, JsonNode schema) {
    for (JsonNode branch : schema.path("allOf")) {
      if (branch.at("/if/properties/kind/const").equals(object.path("kind"))) {
        String reference = branch.at("/then/$ref").asString();
        return defs.get(reference.substring(reference.lastIndexOf('/') + 1));
      }
    }
    return schema;
  }

  private void remove(JsonNode value, JsonPointer at) {
    String pointer = at.toString();
    changes.add(
        new Change(
            Operation.REMOVE, pointer, Optional.of(Documents.text(value)), Optional.empty()));
    if (!value.isArray() || !value.isEmpty()) {
      losses.add(pointer);
    }
  }
}
