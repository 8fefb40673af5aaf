package io.github.sosmapping.tests.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid documents: the smallest, the largest, every part with all it can hold, every term. */
final class ValidCases {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Skeleton skeleton;
  private final List<Case> cases = new ArrayList<>();

  private ValidCases(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  static List<Case> of(Skeleton skeleton) {
    ValidCases all = new ValidCases(skeleton);
    all.add("smallest", "The smallest record", (ObjectNode) skeleton.smallest("FamilyRecord"));
    all.add("whole", "A record with every property of the format", all.whole());
    skeleton
        .defs()
        .forEachEntry(
            (def, schema) -> {
              if (schema.has("allOf")) {
                return;
              }
              if (schema.has("properties")) {
                all.part(def, schema);
              } else if (schema.has("enum") || schema.has("else")) {
                all.terms(def, schema);
              }
            });
    all.scalars();
    return all.cases;
  }

  private ObjectNode whole() {
    ObjectNode record = (ObjectNode) skeleton.whole("FamilyRecord", new HashSet<>());
    // A union holds one of its types; here stand all of them.
    for (JsonNode branch : skeleton.defs().at("/ChildVoice/allOf")) {
      String def = String.valueOf(Skeleton.target(branch.get("then")));
      record.withArray("/childVoices").add(skeleton.whole(def, seen("PlainText", "Provenance")));
    }
    record.withArray("/childVoices").remove(0);
    return record;
  }

  /** A part with each of its properties, whose own parts are the smallest. */
  private void part(String def, JsonNode schema) {
    ObjectNode value = NODES.objectNode();
    schema
        .get("properties")
        .propertyNames()
        .forEach(name -> value.set(name, skeleton.value(def, name, null)));
    add("parts/" + def, "Every property of " + def, skeleton.around(def, value));
    if (!def.equals("FamilyRecord")) {
      String about = def + " with no more than it must have";
      add("parts/" + def + ".smallest", about, skeleton.around(def, skeleton.smallest(def)));
    }
  }

  /** Every term of a vocabulary, in one document where a list allows it. */
  private void terms(String def, JsonNode schema) {
    List<String> terms = new ArrayList<>();
    (schema.has("else") ? schema.at("/else/enum") : schema.get("enum"))
        .forEach(term -> terms.add(term.asString()));
    if (schema.has("else")) {
      terms.add("vendor.example:OWN_TERM");
      terms.add("0:a_b.c-D");
      terms.add("x".repeat(100) + ":" + "Y".repeat(100));
    }
    String item = skeleton.listItem(def);
    if (item == null) {
      int number = 1;
      for (String term : terms) {
        ObjectNode document = skeleton.around(def, NODES.stringNode(term));
        add(
            "terms/" + def + "." + number++,
            "Term " + term.replaceAll("(.{20}).{20,}", "$1...") + " of " + def,
            document);
      }
      return;
    }
    List<JsonNode> entries = new ArrayList<>();
    String below = skeleton.pointer(def).substring(skeleton.pointer(item).length());
    for (String term : terms) {
      JsonNode one = skeleton.around(def, NODES.stringNode(term)).at(skeleton.pointer(item));
      if (one.has("id")) {
        ((ObjectNode) one).put("id", one.get("id").asString() + "-" + (entries.size() + 1));
      }
      if (below.isEmpty() || !one.at(below).isMissingNode()) {
        entries.add(one);
      }
    }
    ObjectNode document = skeleton.around(item, entries.toArray(new JsonNode[0]));
    add("terms/" + def, "Every term of " + def, document);
  }

  private void scalars() {
    one("Id", "longest", NODES.stringNode("m" + "-".repeat(99)));
    one("Id", "punctuation", NODES.stringNode("0.a_B:c-d"));
    one("Label", "longest", NODES.stringNode("l".repeat(200)));
    one("Label", "longest-beyond-the-basic-plane", NODES.stringNode("\uD83C\uDFE0".repeat(200)));
    one("Label", "blank", NODES.stringNode(" "));
    one("Label", "welsh", NODES.stringNode("Siân Llŷr"));
    one("Language", "longest", NODES.stringNode("abc-12345678-abcdefgh-1-2-3-4"));
    one("Language", "welsh", NODES.stringNode("cy"));
    one("Date", "first", NODES.stringNode("0000-01-01"));
    one("Date", "last", NODES.stringNode("9999-12-31"));
    one("Date", "leap-day", NODES.stringNode("2024-02-29"));
    one("Date", "leap-day-of-a-century", NODES.stringNode("2000-02-29"));
    one("YearMonth", "first", NODES.stringNode("0000-01"));
    one("YearMonth", "last", NODES.stringNode("9999-12"));
    one("ScaleValue", "least", NODES.numberNode(0));
    one("ScaleValue", "most", NODES.numberNode(10));
    one("ScaleValue", "half", NODES.numberNode(6.5));
    one(
        "Extensions",
        "longest-namespace",
        NODES.objectNode().set("x".repeat(100), NODES.objectNode()));
    bounds("GenogramEntry", "generation");
    bounds("PlanContact", "order");
    bounds("TrajectoryStep", "order");
    bounds("AuditMetric", "count");
  }

  private void bounds(String def, String name) {
    JsonNode schema = skeleton.defs().get(def).get("properties").get(name);
    for (String bound : List.of("minimum", "maximum")) {
      ObjectNode value = (ObjectNode) skeleton.smallest(def);
      value.set(name, schema.get(bound));
      String about = "The " + bound + " of \"" + name + "\"";
      add(
          "values/" + def + "." + name + "." + bound,
          about,
          skeleton.around(def, skeleton.inOrder(def, value)));
    }
  }

  private void one(String def, String what, JsonNode value) {
    String about = def + ": " + what.replace('-', ' ');
    add("values/" + def + "." + what, about, skeleton.around(def, value));
  }

  private static Set<String> seen(String... defs) {
    return new HashSet<>(Set.of(defs));
  }

  private void add(String name, String about, ObjectNode document) {
    cases.add(valid(name, about + ".", Skeleton.bytes(document)));
  }

  static Case valid(String name, String about, byte[] json) {
    return new Case(
        "valid/" + name + ".json",
        about,
        Case.Verdict.VALID,
        Case.SchemaVerdict.VALID,
        "",
        "",
        noName(),
        "",
        json);
  }

  private static @Nullable String noName() {
    return null;
  }
}
