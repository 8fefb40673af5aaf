package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.SchemaVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a record as the pages and tests of rules show it: JSON with only what matters.
 *
 * <p>Filled up by the schema: where a text object is expected a plain string will do, and required
 * properties that are missing get harmless values (an id from the place, the day 2026-06-20, status
 * AGREED, the first term of a list). The examination day of all fragments is {@link #AS_OF}.
 */
public final class Fragment {

  /** The day on which fragments are examined. */
  public static final java.time.LocalDate AS_OF = java.time.LocalDate.of(2026, 6, 30);

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode DEFS = JSON.readTree(SchemaVersion.newest().schema()).get("$defs");
  private static final RecordReader READER = RecordReader.create();

  private Fragment() {}

  /** Returns the record that a fragment stands for. */
  public static FamilyRecord record(String json) {
    ReadResult result = READER.read(JSON.writeValueAsBytes(whole(json)));
    if (result instanceof ReadResult.Readable readable) {
      return readable.record();
    }
    List<Problem> problems =
        result instanceof ReadResult.Invalid invalid
            ? invalid.problems().kept()
            : ((ReadResult.Unreadable) result).problems().kept();
    StringBuilder text = new StringBuilder("The fragment is not a part of a record:");
    for (Problem problem : problems) {
      text.append('\n').append(problem.pointer()).append(": ").append(problem.message(Locale.UK));
    }
    throw new IllegalArgumentException(text.toString());
  }

  /** Returns the whole document that a fragment stands for. */
  static ObjectNode whole(String json) {
    ObjectNode root = (ObjectNode) JSON.readTree(json);
    fill(root, "FamilyRecord", "r");
    return root;
  }

  private static void fill(ObjectNode object, String name, String id) {
    JsonNode def = DEFS.get(name);
    if (def.has("allOf")) {
      String kind = object.path("kind").asString("DIRECT_QUOTE");
      object.put("kind", kind);
      for (JsonNode branch : def.get("allOf")) {
        if (branch.at("/if/properties/kind/const").asString().equals(kind)) {
          fill(object, target(branch.get("then")), id);
        }
      }
      return;
    }
    for (JsonNode required : def.path("required")) {
      String property = required.asString();
      if (!object.has(property)) {
        object.set(property, harmless(name, property, def.at("/properties/" + property), id));
      }
    }
    for (String property : List.copyOf(object.propertyNames())) {
      JsonNode schema = def.at("/properties/" + property);
      JsonNode value = object.get(property);
      if (schema.has("items") && value instanceof ArrayNode array) {
        String type = target(schema.get("items"));
        for (int i = 0; i < array.size(); i++) {
          array.set(i, filled(array.get(i), type, id + "." + property + "." + i));
        }
      } else if (schema.has("$ref")) {
        object.set(property, filled(value, target(schema), id + "." + property));
      }
    }
  }

  private static JsonNode filled(JsonNode value, String type, String id) {
    if (type.equals("PlainText") && value.isString()) {
      return JSON.createObjectNode().put("text", value.asString()).put("language", "en-GB");
    }
    if (value instanceof ObjectNode object
        && DEFS.get(type).path("type").asString("").equals("object")
        && !type.equals("Extensions")) {
      fill(object, type, id);
    }
    return value;
  }

  private static JsonNode harmless(String owner, String property, JsonNode schema, String id) {
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (property.equals("status") && owner.equals("Translation")) {
      return JSON.getNodeFactory().stringNode("CHECKED");
    }
    return switch (property) {
      case "id" -> JSON.getNodeFactory().stringNode(id);
      case "status" -> JSON.getNodeFactory().stringNode("AGREED");
      case "stage" -> JSON.getNodeFactory().stringNode("ONGOING_CASEWORK");
      default -> byType(schema, id);
    };
  }

  private static JsonNode byType(JsonNode schema, String id) {
    if (!schema.has("$ref")) {
      return switch (schema.path("type").asString()) {
        case "integer" -> JSON.getNodeFactory().numberNode(1);
        case "boolean" -> JSON.getNodeFactory().booleanNode(true);
        default -> JSON.getNodeFactory().stringNode("x");
      };
    }
    String type = target(schema);
    JsonNode def = DEFS.get(type);
    return switch (type) {
      case "Id" -> JSON.getNodeFactory().stringNode("nobody");
      case "Label" -> JSON.getNodeFactory().stringNode("L");
      case "Language" -> JSON.getNodeFactory().stringNode("en-GB");
      case "Date" -> JSON.getNodeFactory().stringNode("2026-06-20");
      case "ScaleValue" -> JSON.getNodeFactory().numberNode(5);
      case "PlainText" -> JSON.createObjectNode().put("text", "x").put("language", "en-GB");
      default -> {
        JsonNode terms = def.has("else") ? def.at("/else/enum") : def.get("enum");
        if (terms != null && terms.isArray()) {
          yield terms.get(0);
        }
        ObjectNode object = JSON.createObjectNode();
        fill(object, type, id);
        yield object;
      }
    };
  }

  private static String target(JsonNode reference) {
    String ref = reference.path("$ref").asString("");
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
