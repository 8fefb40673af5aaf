package io.github.sosmapping.tests.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents written by hand, because it matters how they are spelt. */
final class WrittenCases {

  private static final List<String> HOSTILE =
      List.of(
          "__proto__",
          "constructor",
          "toString",
          "hasOwnProperty",
          "additionalProperties",
          "@type",
          "$ref",
          "$schema",
          "",
          " ",
          "a/b~c",
          "schema.version",
          "\\u0000",
          "n".repeat(1000));

  private final String start;
  private final List<Case> cases = new ArrayList<>();

  private WrittenCases(String version) {
    this.start =
        "{\"schemaVersion\": \""
            + version
            + "\", \"id\": \"family\", \"language\": \"en-GB\", \"stage\": \"INTAKE\","
            + " \"jurisdiction\": \"WALES\"";
  }

  static List<Case> of(String version) {
    WrittenCases all = new WrittenCases(version);
    all.spellings(version);
    all.texts();
    all.extensions();
    all.invalid();
    all.unreadable(version);
    return all.cases;
  }

  private void spellings(String version) {
    valid("spelling/one-line", "A record on one line.", start + "}");
    valid(
        "spelling/windows-lines",
        "Lines that end as on Windows.",
        (start + ",\n \"people\": []}\n").replace("\n", "\r\n"));
    valid(
        "spelling/tabs-and-blanks",
        "Blanks wherever JSON allows them.",
        "\n\t " + start.replace(":", "\t:\n ") + "\n}\t\n ");
    valid(
        "spelling/version-last",
        "The version stands behind everything else.",
        "{\"jurisdiction\": \"WALES\", \"stage\": \"INTAKE\", \"language\": \"en-GB\", \"id\": \"family\", \"schemaVersion\": \""
            + version
            + "\"}\n");
    valid(
        "spelling/escaped-name",
        "Names and terms with escapes are the same names and terms.",
        start.replace("schemaVersion", "schema\\u0056ersion").replace("INTAKE", "\\u0049NTAKE")
            + "}\n");
    valid(
        "spelling/kind-last",
        "What kind of voice this is stands at its end.",
        start
            + ",\n  \"childVoices\": [{\"entries\": [], \"id\": \"v\", \"child\": \"mia\", \"heldOn\": \"2026-03-02\", \"kind\": \"DIRECT_QUOTE\"}]}\n");
    valid(
        "spelling/empty-lists",
        "Empty lists mean the same as none.",
        start + ", \"people\": [], \"children\": [], \"mappings\": []}\n");
    valid(
        "spelling/links-to-nowhere",
        "An id that names nothing is for rules to notice, not for the schema.",
        start
            + ",\n  \"safetyPlans\": [{\"id\": \"plan\", \"status\": \"DRAFT\", \"kind\": \"FAMILY\", \"children\": [\"nobody\"]}]}\n");
    for (String whole : List.of("1.0", "1e0", "10e-1", "1.000")) {
      valid(
          "spelling/whole-number-" + whole.replace('.', '-'),
          "A whole number may be written as " + whole + ".",
          start
              + ",\n  \"trajectory\": {\"steps\": [{\"id\": \"s\", \"order\": "
              + whole
              + ", \"what\": {\"text\": \"\", \"language\": \"en\"}}]}}\n");
    }
    valid(
        "spelling/minus-zero",
        "Minus nought is nought.",
        start
            + ",\n  \"genogram\": {\"entries\": [{\"person\": \"tom\", \"generation\": -0, \"side\": \"BOTH\"}]}}\n");
    for (String five : List.of("5.0", "0.5e1", "5.50", "1E1")) {
      valid(
          "spelling/rating-" + five.replace('.', '-'),
          "A rating may be written as " + five + ".",
          start
              + ",\n  \"childVoices\": [{\"id\": \"h\", \"kind\": \"SAFETY_HOUSE\", \"child\": \"mia\", \"heldOn\": \"2026-03-02\", \"pathPosition\": "
              + five
              + "}]}\n");
    }
    byte[] marked = bytes("\uFEFF" + start + "}\n");
    cases.add(
        ValidCases.valid(
            "spelling/byte-order-mark",
            "A byte order mark in front of the document is passed over.",
            marked));
  }

  private void texts() {
    text("empty", "No text yet", "");
    text(
        "welsh",
        "Welsh with its accents",
        "Mae Siân yn dweud bod Tŷ Mam-gu yn gynnes ac yn dawel.");
    text("punjabi", "Gurmukhi", "ਦਾਦੀ ਹਰ ਐਤਵਾਰ ਆਉਂਦੀ ਹੈ।");
    text("urdu", "From right to left", "دادی ہر اتوار کو آتی ہیں۔");
    text("polish", "Polish", "Babcia przychodzi w każdą niedzielę.");
    text("chinese", "Chinese", "奶奶每个星期天都来。");
    text(
        "emoji",
        "Characters beyond the basic plane",
        "Mia drew a house \uD83C\uDFE0 and a family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.");
    text("combining", "An accent as a character of its own", "Sia\u0302n");
    text("controls", "Control characters, as escapes", "line\\nnext\\ttab\\u0000nought\\u001b");
    text("escaped-pair", "A pair of surrogates, as escapes", "\\uD83C\\uDFE0");
    text("separators", "Separators of lines and paragraphs", "one\u2028two\u2029three\u0085four");
    text("directions", "Marks of direction", "\u202Eabc\u202C\u200F");
    text(
        "quotes",
        "Quotation marks, backslashes and slashes",
        "\\\"Home\\\" \\\\ \\/ ‘home’ “home”");
    text("markup", "What looks like markup is text", "<b>Gran</b> & Tom {\\\"id\\\": 1} ${x}");
    text("long", "Ten thousand characters", "Gran read to her. ".repeat(556));
  }

  private void text(String name, String about, String text) {
    valid(
        "texts/" + name,
        about + ".",
        start
            + ",\n  \"trajectory\": {\"endGoal\": {\"text\": \""
            + text
            + "\", \"language\": \"en-GB\"}}}\n");
  }

  private void extensions() {
    for (String name : HOSTILE) {
      extension(
          "name-" + fileName(name),
          "A vendor may call a property anything",
          "{\"" + name + "\": {\"" + name + "\": 1}}");
    }
    extension(
        "names-of-ours",
        "Names of the format mean nothing in there",
        "{\"id\": 5, \"schemaVersion\": null, \"extensions\": []}");
    extension(
        "every-type",
        "Every type of JSON",
        "{\"a\": null, \"b\": true, \"c\": [], \"d\": {}, \"e\": \"\", \"f\": [1, [2, {\"g\": 3}]]}");
    extension(
        "large-number",
        "A number beyond what a double holds exactly",
        "{\"n\": 123456789012345678901234567890}");
    extension(
        "exact-decimal",
        "All digits of a decimal count",
        "{\"n\": 0.1000000000000000055511151231257827}");
    extension("small-exponent", "A very small number", "{\"n\": 1e-300}");
    extension("zeros-behind", "Zeros at the end of a decimal", "{\"n\": 1.500, \"m\": -0.0}");
    extension(
        "deep", "Thirty lists in each other", "{\"n\": " + "[".repeat(30) + "]".repeat(30) + "}");
    valid(
        "extensions/many-namespaces",
        "Several vendors side by side.",
        start
            + ",\n  \"extensions\": {\"a\": {}, \"vendor.example\": {\"x\": 1}, \"0-1.example\": {\"x\": 2}}}\n");
  }

  private void extension(String name, String about, String properties) {
    valid(
        "extensions/" + name,
        about + ".",
        start + ",\n  \"extensions\": {\"vendor.example\": " + properties + "}}\n");
  }

  private void invalid() {
    for (String name : HOSTILE) {
      invalid(
          "additionalProperties/name-" + fileName(name),
          "An unknown property with a name that may be a trap.",
          "",
          name.equals("\\u0000") ? "\u0000" : name,
          "additionalProperties",
          "unknown-property",
          start + ",\n  \"" + name + "\": {\"id\": \"x\"}}\n");
    }
    for (String name : List.of("ID", "Id", "Children", "schemaversion", "extension")) {
      invalid(
          "additionalProperties/case-" + name,
          "A name that is nearly one of the format: " + name + ".",
          "",
          name,
          "additionalProperties",
          "unknown-property",
          start + ",\n  \"" + name + "\": \"x\"}\n");
    }
    if (start.contains("\"1.0\"")) {
      invalid(
          "additionalProperties/property-of-a-later-version",
          "Something that only a later version knows.",
          "",
          "acknowledgements",
          "additionalProperties",
          "unknown-property",
          start + ",\n  \"acknowledgements\": []}\n");
    }
    String voice = "{\"id\": \"v\", \"child\": \"mia\", \"heldOn\": \"2026-03-02\", ";
    invalid(
        "additionalProperties/property-of-another-kind",
        "The dreams of Three Houses in a Safety House.",
        "/childVoices/0",
        "dreams",
        "additionalProperties",
        "unknown-property",
        start
            + ",\n  \"childVoices\": ["
            + voice
            + "\"kind\": \"SAFETY_HOUSE\", \"dreams\": []}]}\n");
    invalid(
        "required/property-of-this-kind",
        "Another tool without the name of the tool.",
        "/childVoices/0",
        "toolName",
        "required",
        "missing-property",
        start + ",\n  \"childVoices\": [" + voice + "\"kind\": \"OTHER_TOOL\"}]}\n");
    nothing("optional-text", "revision");
    nothing("list", "people");
    nothing("object", "network");
    nothing("extensions", "extensions");
    invalid(
        "type/null-entry",
        "null as an entry of a list.",
        "/people/0",
        null,
        "type",
        "wrong-type",
        start + ",\n  \"people\": [null]}\n");
    invalid(
        "type/null-for-required",
        "null where something must stand.",
        "/stage",
        null,
        "type",
        "wrong-type",
        start.replace("\"INTAKE\"", "null") + "}\n");
    invalid(
        "type/list-in-list",
        "A list in a list.",
        "/people/0",
        null,
        "type",
        "wrong-type",
        start + ",\n  \"people\": [[]]}\n");
    invalid(
        "type/text-as-object",
        "A text without its language.",
        "/trajectory/endGoal",
        null,
        "type",
        "wrong-type",
        start + ",\n  \"trajectory\": {\"endGoal\": \"Mia sleeps well.\"}}\n");
    invalid(
        "type/number-as-term",
        "A number where a term belongs.",
        "/stage",
        null,
        "type",
        "wrong-type",
        start.replace("\"INTAKE\"", "0") + "}\n");
    invalid(
        "type/rating-as-text",
        "A rating written as a text.",
        "/childVoices/0/pathPosition",
        null,
        "type",
        "wrong-type",
        start
            + ",\n  \"childVoices\": ["
            + voice
            + "\"kind\": \"SAFETY_HOUSE\", \"pathPosition\": \"5\"}]}\n");
  }

  private void nothing(String what, String name) {
    invalid(
        "type/null-for-" + what,
        "null is not the same as leaving \"" + name + "\" out.",
        "/" + name,
        null,
        "type",
        "wrong-type",
        start + ",\n  \"" + name + "\": null}\n");
  }

  private void unreadable(String version) {
    String smallest = start + "}\n";
    unreadable("empty", "Nothing at all.", "empty-input", "", bytes(""));
    unreadable("blank", "Blanks only.", "empty-input", "", bytes(" \n\t\n"));
    unreadable("cut-off", "A document that was cut off.", "truncated", "", bytes(start));
    unreadable(
        "cut-off-in-a-text",
        "A document that was cut off in a text.",
        "truncated",
        "/id",
        bytes("{\"id\": \"fam"));
    unreadable(
        "no-json",
        "A letter, not a document.",
        "not-json",
        "",
        bytes("Dear Gran, come on Sunday.\n"));
    unreadable("comment", "JSON has no comments.", "not-json", "", bytes("// a note\n" + smallest));
    unreadable(
        "single-quotes",
        "JSON has no single quotation marks.",
        "not-json",
        "",
        bytes(smallest.replace('"', '\'')));
    unreadable(
        "comma-behind",
        "A comma before the end of an object.",
        "not-json",
        "",
        bytes(start + ",}\n"));
    unreadable(
        "not-a-number",
        "NaN is not JSON.",
        "not-json",
        "",
        bytes(start + ", \"revision\": NaN}\n"));
    unreadable(
        "leading-zero",
        "A number cannot start with a nought.",
        "not-json",
        "",
        bytes(start + ", \"revision\": 01}\n"));
    unreadable(
        "two-documents",
        "Two records in one document.",
        "trailing-content",
        "",
        bytes(smallest + smallest));
    unreadable(
        "text-behind",
        "Something behind the end.",
        "trailing-content",
        "",
        bytes(smallest + "the end"));
    unreadable(
        "same-property-twice",
        "It is not clear which one counts.",
        "duplicate-property",
        "/id",
        bytes(start + ",\n  \"id\": \"other\"}\n"));
    unreadable(
        "same-property-twice-escaped",
        "The same property twice, once with an escape.",
        "duplicate-property",
        "/id",
        bytes(start + ",\n  \"\\u0069d\": \"other\"}\n"));
    unreadable(
        "same-property-twice-in-extensions",
        "The same property twice, in what a vendor added.",
        "duplicate-property",
        "/extensions",
        bytes(start + ",\n  \"extensions\": {\"vendor.example\": {\"a\": 1, \"a\": 2}}}\n"));
    unreadable(
        "half-a-pair",
        "Half a pair of surrogates is no character.",
        "lone-surrogate",
        "/revision",
        bytes(start + ", \"revision\": \"\\uD83C\"}\n"));
    unreadable(
        "half-a-pair-in-a-name",
        "Half a pair of surrogates in a name.",
        "lone-surrogate",
        "/extensions",
        bytes(start + ", \"extensions\": {\"vendor.example\": {\"\\uDFE0\": 1}}}\n"));
    unreadable(
        "raw-line-end",
        "A line end within a text must be an escape.",
        "not-json",
        "/revision",
        bytes(start + ", \"revision\": \"a\nb\"}\n"));
    unreadable(
        "latin-1",
        "Bytes of Latin-1.",
        "not-utf8",
        "",
        (start + ", \"revision\": \"Siân\"}\n").getBytes(StandardCharsets.ISO_8859_1));
    unreadable("utf-16", "UTF-16.", "not-utf8", "", smallest.getBytes(StandardCharsets.UTF_16LE));
    unreadable(
        "overlong",
        "A slash in two bytes.",
        "not-utf8",
        "",
        bytesWith(start + ", \"revision\": \"", new byte[] {(byte) 0xC0, (byte) 0xAF}, "\"}\n"));
    unreadable(
        "surrogate-bytes",
        "A surrogate in three bytes.",
        "not-utf8",
        "",
        bytesWith(
            start + ", \"revision\": \"",
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "\"}\n"));
    refused(
        "list",
        "A list instead of a record.",
        "not-an-object",
        "",
        "type",
        null,
        "[" + start + "}]\n");
    refused(
        "text", "A text instead of a record.", "not-an-object", "", "type", null, "\"a record\"\n");
    refused("null", "null instead of a record.", "not-an-object", "", "type", null, "null\n");
    String number = "\"" + version + "\"";
    refused(
        "version-missing",
        "No version.",
        "version-missing",
        "",
        "required",
        "schemaVersion",
        start.replace("\"schemaVersion\": " + number + ", ", "") + "}\n");
    refused(
        "version-later",
        "A version that is still to come.",
        "version-newer",
        "/schemaVersion",
        "const",
        null,
        start.replace(number, "\"99.0\"") + "}\n");
    refused(
        "version-unknown",
        "A version that never was.",
        "version-unknown",
        "/schemaVersion",
        "const",
        null,
        start.replace(number, "\"0.9\"") + "}\n");
    refused(
        "version-longer",
        "The version with a part too many.",
        "version-unknown",
        "/schemaVersion",
        "const",
        null,
        start.replace(number, "\"" + version + ".0\"") + "}\n");
    refused(
        "version-number",
        "The version as a number.",
        "version-unknown",
        "/schemaVersion",
        "type",
        null,
        start.replace(number, version) + "}\n");
  }

  private void valid(String name, String about, String json) {
    cases.add(ValidCases.valid(name, about, bytes(json)));
  }

  private void invalid(
      String name,
      String about,
      String pointer,
      @Nullable String property,
      String keyword,
      String code,
      String json) {
    cases.add(
        new Case(
            "invalid/" + name + ".json",
            about,
            Case.Verdict.INVALID,
            Case.SchemaVerdict.INVALID,
            pointer,
            keyword,
            property,
            code,
            bytes(json)));
  }

  private void unreadable(String name, String about, String code, String pointer, byte[] json) {
    cases.add(
        new Case(
            "unreadable/" + name + ".json",
            about,
            Case.Verdict.UNREADABLE,
            Case.SchemaVerdict.NOT_ASKED,
            pointer,
            "",
            null,
            code,
            json));
  }

  private void refused(
      String name,
      String about,
      String code,
      String pointer,
      String keyword,
      @Nullable String property,
      String json) {
    cases.add(
        new Case(
            "unreadable/" + name + ".json",
            about,
            Case.Verdict.UNREADABLE,
            Case.SchemaVerdict.INVALID,
            pointer,
            keyword,
            property,
            code,
            bytes(json)));
  }

  private static String fileName(String name) {
    String letters = name.replaceAll("[^A-Za-z0-9]", "");
    return switch (name) {
      case "" -> "empty";
      case " " -> "blank";
      case "\\u0000" -> "nul";
      default -> name.length() > 100 ? "long" : letters;
    };
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytesWith(String before, byte[] middle, String behind) {
    byte[] start = bytes(before);
    byte[] end = bytes(behind);
    byte[] all = new byte[start.length + middle.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(middle, 0, all, start.length, middle.length);
    System.arraycopy(end, 0, all, start.length + middle.length, end.length);
    return all;
  }
}
