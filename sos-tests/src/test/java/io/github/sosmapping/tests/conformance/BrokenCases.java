package io.github.sosmapping.tests.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One document for each constraint of a schema, which breaks that constraint and no other. */
final class BrokenCases {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts that break the one pattern of a simple value, by what is wrong with them. */
  private static final Map<String, Map<String, String>> TEXTS =
      Map.of(
          "Id",
          Map.of(
              "blank", "mia jones",
              "empty", "",
              "first-character", "-mia",
              "too-long", "m".repeat(101),
              "slash", "mia/gran",
              "accent", "siân",
              "line-end", "mia\n"),
          "Label",
          Map.of("control-character", "Mia\u0007", "line-end", "Mia\nTom"),
          "Language",
          Map.of(
              "name", "english",
              "too-short", "e",
              "underscore", "en_GB",
              "empty", "",
              "dash-at-end", "en-",
              "too-many-parts", "en-a-b-c-d-e-f-g"),
          "Date",
          Map.of(
              "dots", "02.03.2026",
              "no-zeros", "2026-3-2",
              "time", "2026-03-02T00:00:00Z",
              "year-of-five-digits", "12026-03-02",
              "other-digits", "\u0662\u0660\u0662\u0666-03-02",
              "empty", ""),
          "YearMonth",
          Map.of(
              "thirteen",
              "2019-13",
              "no-zero",
              "2019-5",
              "year-only",
              "2019",
              "day",
              "2019-05-01"));

  private final Skeleton skeleton;
  private final List<Case> cases = new ArrayList<>();

  private BrokenCases(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  static List<Case> of(Skeleton skeleton) {
    BrokenCases all = new BrokenCases(skeleton);
    skeleton
        .defs()
        .forEachEntry(
            (def, schema) -> {
              if (schema.has("properties")) {
                all.object(def, schema);
              } else {
                all.simple(def, schema);
              }
            });
    return all.cases;
  }

  private void object(String def, JsonNode schema) {
    if (!def.equals("FamilyRecord")) {
      whole(
          "type",
          def,
          NODES.stringNode("Mia"),
          "wrong-type",
          "A text where " + named(def) + " belongs");
    }
    for (JsonNode required : schema.path("required")) {
      String name = required.asString();
      boolean asksForKind =
          name.equals("kind") && !schema.has("allOf") && schema.at("/properties/kind").has("const");
      if (!asksForKind && !name.equals("schemaVersion")) {
        ObjectNode value = (ObjectNode) skeleton.smallest(def);
        value.remove(name);
        String about = named(def) + " without \"" + name + "\"";
        add(
            "required",
            def + "." + name,
            about,
            skeleton.pointer(def),
            name,
            "missing-property",
            skeleton.around(def, value));
      }
    }
    if (schema.has("additionalProperties")) {
      ObjectNode value = (ObjectNode) skeleton.smallest(def);
      value.put("nickname", "Mi");
      String about = named(def) + " with a property the format does not know";
      add(
          "additionalProperties",
          def,
          about,
          skeleton.pointer(def),
          "nickname",
          "unknown-property",
          skeleton.around(def, value));
    }
    schema.get("properties").forEachEntry((name, property) -> property(def, name, property));
  }

  private void property(String def, String name, JsonNode schema) {
    if (schema.has("const")) {
      return;
    }
    String at = "/" + name;
    JsonNode inner = schema;
    if (schema.has("items")) {
      inner = schema.get("items");
      JsonNode item = skeleton.item(def, name, inner, null);
      with("type", def, name, at, item, "wrong-type", "One value instead of a list");
    }
    String type = inner.path("type").asString("");
    String entry = schema.has("items") ? at + "/0" : at;
    switch (type) {
      case "string" -> {
        with(
            "type",
            def,
            name,
            entry,
            NODES.numberNode(5),
            "wrong-type",
            "A number instead of a text");
        if (inner.has("enum")) {
          with(
              "enum",
              def,
              name,
              entry,
              NODES.stringNode("DRAWING"),
              "not-a-term",
              "A term that does not exist");
        }
      }
      case "boolean" ->
          with(
              "type",
              def,
              name,
              entry,
              NODES.stringNode("true"),
              "wrong-type",
              "A text instead of true or false");
      case "integer" -> {
        with(
            "type",
            def,
            name,
            entry,
            NODES.stringNode("1"),
            "wrong-type",
            "A text instead of a number");
        int least = inner.get("minimum").asInt();
        int most = inner.get("maximum").asInt();
        with(
            "minimum",
            def,
            name,
            entry,
            NODES.numberNode(least - 1),
            "out-of-range",
            "A number too small");
        with(
            "maximum",
            def,
            name,
            entry,
            NODES.numberNode(most + 1),
            "out-of-range",
            "A number too large");
        with(
            "type",
            def,
            name + ".fraction",
            entry,
            NODES.numberNode(1.5),
            "wrong-type",
            "A fraction instead of a whole number");
      }
      default -> reference(def, name, entry, String.valueOf(Skeleton.target(inner)));
    }
  }

  /** A property holds what the definition it refers to refuses: it could refer to another one. */
  private void reference(String def, String name, String at, String target) {
    JsonNode schema = skeleton.defs().get(target);
    Wrong wrong;
    if (schema.has("enum") || schema.has("else")) {
      wrong = new Wrong("enum", "not-a-term", NODES.stringNode("SOMETHING_ELSE"));
    } else {
      wrong =
          switch (target) {
            case "Id" -> new Wrong("pattern", "wrong-form", NODES.stringNode("two words"));
            case "Label" -> new Wrong("minLength", "wrong-form", NODES.stringNode(""));
            case "Language" -> new Wrong("pattern", "wrong-form", NODES.stringNode("in English"));
            case "Date" -> new Wrong("pattern", "wrong-form", NODES.stringNode("2026-03"));
            case "YearMonth" -> new Wrong("pattern", "wrong-form", NODES.stringNode("2026-03-02"));
            case "ScaleValue" -> new Wrong("maximum", "out-of-range", NODES.numberNode(11));
            default -> new Wrong("type", "wrong-type", NODES.stringNode("Mia"));
          };
    }
    ObjectNode value = (ObjectNode) skeleton.smallest(def);
    value.set(name, at.endsWith("/0") ? NODES.arrayNode().add(wrong.value()) : wrong.value());
    cases.add(
        new Case(
            "invalid/ref/" + def + "." + name + ".json",
            "\"" + name + "\" of " + named(def) + " holds no " + words(target) + ".",
            Case.Verdict.INVALID,
            Case.SchemaVerdict.INVALID,
            skeleton.pointer(def) + at,
            wrong.keyword(),
            null,
            wrong.code(),
            Skeleton.bytes(skeleton.around(def, skeleton.inOrder(def, value)))));
  }

  /** A value that a definition refuses, and how that is told. */
  private record Wrong(String keyword, String code, JsonNode value) {}

  private void simple(String def, JsonNode schema) {
    boolean number = schema.get("type").asString().equals("number");
    boolean extensions = def.equals("Extensions");
    JsonNode other =
        number ? NODES.stringNode("5") : extensions ? NODES.arrayNode() : NODES.numberNode(5);
    whole(
        "type",
        def,
        other,
        "wrong-type",
        "A value of another JSON type where " + named(def) + " belongs");
    new TreeMap<>(TEXTS.getOrDefault(def, Map.of()))
        .forEach(
            (what, text) ->
                whole(
                    "pattern",
                    def + "." + what,
                    NODES.stringNode(text),
                    "wrong-form",
                    named(def) + " in another form: " + what.replace('-', ' ')));
    if (schema.has("enum") || schema.has("else")) {
      String about = "A term that is none of " + named(def);
      whole("enum", def, NODES.stringNode("SOMETHING_ELSE"), "not-a-term", about);
      JsonNode terms = schema.has("else") ? schema.at("/else/enum") : schema.get("enum");
      String lower = terms.get(0).asString().toLowerCase(java.util.Locale.ROOT);
      whole(
          "enum",
          def + ".lower-case",
          NODES.stringNode(lower),
          "not-a-term",
          "A term in lower case");
    }
    if (schema.has("else")) {
      String about = "A term of a vendor whose namespace is no domain name in lower case";
      whole("pattern", def, NODES.stringNode("Vendor Example:OWN_TERM"), "not-a-term", about);
      whole(
          "pattern",
          def + ".no-term",
          NODES.stringNode("vendor.example:"),
          "not-a-term",
          "A namespace without a term");
      whole(
          "pattern",
          def + ".no-namespace",
          NODES.stringNode(":OWN_TERM"),
          "not-a-term",
          "A term without a namespace");
    }
    switch (def) {
      case "Label" -> {
        whole("minLength", def, NODES.stringNode(""), "wrong-form", "An empty label");
        whole(
            "maxLength",
            def,
            NODES.stringNode("l".repeat(201)),
            "wrong-form",
            "A label of 201 characters");
      }
      case "Date" -> {
        whole(
            "format",
            def,
            NODES.stringNode("2026-02-30"),
            "wrong-form",
            "A day that does not exist");
        whole(
            "format",
            def + ".leap-year",
            NODES.stringNode("2025-02-29"),
            "wrong-form",
            "29 February of a year that has none");
      }
      case "ScaleValue" -> {
        whole("minimum", def, NODES.numberNode(-0.5), "out-of-range", "A rating below 0");
        whole("maximum", def, NODES.numberNode(10.5), "out-of-range", "A rating above 10");
        whole(
            "multipleOf", def, NODES.numberNode(5.25), "wrong-form", "A rating between two halves");
      }
      case "Extensions" -> {
        namespace("blanks", "Vendor Example");
        namespace("empty", "");
        namespace("hostile", "__proto__");
        ObjectNode value = NODES.objectNode().put("vendor.example", "colour");
        add(
            "type",
            def + ".vendor.example",
            "A text where the properties of a vendor belong",
            skeleton.pointer(def) + "/vendor.example",
            null,
            "wrong-type",
            skeleton.around(def, value));
      }
      default -> {
        // Nothing more to break.
      }
    }
  }

  private void namespace(String what, String name) {
    ObjectNode value = NODES.objectNode();
    value.putObject(name).put("colour", "blue");
    String about = "An entry of \"extensions\" that is not named by a namespace: " + what;
    add(
        "propertyNames",
        "Extensions." + what,
        about,
        skeleton.pointer("Extensions"),
        name,
        "not-a-namespace",
        skeleton.around("Extensions", value));
  }

  /** A property of an object is broken. */
  private void with(
      String keyword,
      String def,
      String name,
      String at,
      JsonNode broken,
      String code,
      String about) {
    String property = name.replaceAll("[.].*", "");
    ObjectNode value = (ObjectNode) skeleton.smallest(def);
    value.set(property, at.endsWith("/0") ? NODES.arrayNode().add(broken) : broken);
    String where = skeleton.pointer(def) + at;
    add(
        keyword,
        def + "." + name,
        about + ": \"" + property + "\" of " + named(def),
        where,
        null,
        code,
        skeleton.around(def, skeleton.inOrder(def, value)));
  }

  /** The value of a definition itself is broken. */
  private void whole(String keyword, String fileName, JsonNode broken, String code, String about) {
    String def = fileName.replaceAll("[.].*", "");
    add(keyword, fileName, about, skeleton.pointer(def), null, code, skeleton.around(def, broken));
  }

  private void add(
      String keyword,
      String name,
      String about,
      String pointer,
      @Nullable String property,
      String code,
      ObjectNode document) {
    cases.add(
        new Case(
            "invalid/" + keyword + "/" + name + ".json",
            Character.toUpperCase(about.charAt(0)) + about.substring(1) + ".",
            Case.Verdict.INVALID,
            Case.SchemaVerdict.INVALID,
            pointer,
            keyword,
            property,
            code,
            Skeleton.bytes(document)));
  }

  /** The name of a definition as words, with an article. */
  private static String named(String def) {
    String words = words(def);
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  private static String words(String def) {
    return def.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
  }
}
