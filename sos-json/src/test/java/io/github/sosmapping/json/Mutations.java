package io.github.sosmapping.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small random changes to a document, most of which break it. */
final class Mutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String[] TEXTS = {
    "",
    " ",
    "a",
    "DRAFT",
    "WALES",
    "v:T",
    ":",
    "v:",
    "a:b:c",
    "2026-02-28",
    "2026-02-30",
    "2026-13",
    "2026-12",
    "2026-1-1",
    "1.0",
    "en",
    "en-GB",
    "e",
    "id-1",
    "id 1",
    "id-1\n",
    "\n",
    "\u0000",
    "\u0085",
    "\u2028",
    "\uD83C\uDFE0",
    "x".repeat(101),
    "x".repeat(201),
    "DIRECT_QUOTE",
    "null"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "-0.0",
    "1",
    "0.5",
    "0.25",
    "5.5",
    "10",
    "10.0",
    "10.5",
    "11",
    "-1",
    "1000",
    "1001",
    "1e1",
    "1E+3",
    "1e-1",
    "1e30",
    "1e400",
    "5.0000000000000000001",
    "2147483648",
    "1000000001"
  };
  private static final String[] NAMES = {
    "id", "kind", "status", "extensions", "text", "people", "x", "", "Id", "schemaVersion", "a/b~c"
  };

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Changes a document at one to three places; returns it. */
  JsonNode mutate(JsonNode document) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(document, containers);
      JsonNode container = containers.get(random.nextInt(containers.size()));
      if (container instanceof ObjectNode object) {
        change(object);
      } else if (container instanceof ArrayNode array) {
        change(array);
      }
    }
    return document;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(each -> collect(each, containers));
    }
  }

  private void change(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    if (names.isEmpty() || random.nextInt(8) == 0) {
      object.set(pick(NAMES), value());
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(NAMES), object.remove(name));
      case 2 -> object.set(pick(NAMES), object.get(name).deepCopy());
      default -> object.set(name, replacement(object.get(name)));
    }
  }

  private void change(ArrayNode array) {
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.add(value());
      return;
    }
    int index = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      default -> array.set(index, replacement(array.get(index)));
    }
  }

  /** Often a value of the same type, which is more likely to be nearly right. */
  private JsonNode replacement(JsonNode before) {
    if (random.nextInt(3) == 0) {
      return value();
    }
    if (before.isString()) {
      return text(before.asString());
    }
    return before.isNumber() ? number() : value();
  }

  private JsonNode text(String before) {
    return NODES.stringNode(
        switch (random.nextInt(5)) {
          case 0 -> before + pick("", " ", "\n", "x", "-", "\u0000", ":T");
          case 1 -> before.isEmpty() ? "" : before.substring(0, before.offsetByCodePoints(0, 1));
          case 2 -> before.toLowerCase(java.util.Locale.ROOT);
          default -> pick(TEXTS);
        });
  }

  private JsonNode number() {
    return NODES.numberNode(new BigDecimal(pick(NUMBERS)));
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2, 3 -> number();
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.arrayNode().add(pick(TEXTS));
      default -> NODES.stringNode(pick(TEXTS));
    };
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
