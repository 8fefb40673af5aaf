package io.github.sosmapping.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about the format says what the schema says. */
class FormatPageTest {

  private static final Path PAGE = Path.of("..", "docs", "format.md");
  private static final JsonNode DEFS =
      JsonMapper.shared().readTree(SchemaVersion.newest().schema()).get("$defs");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String tables() {
    List<String> lines = new ArrayList<>();
    DEFS.forEachEntry((name, def) -> definition(name, def, lines));
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private static void definition(String name, JsonNode def, List<String> lines) {
    lines.add("### " + name + "\n\n" + def.get("description").asString() + "\n");
    if (def.has("allOf")) {
      List<String> kinds = new ArrayList<>();
      def.get("allOf").forEach(branch -> kinds.add(link(branch.get("then"))));
      lines.add("One of: " + String.join(", ", kinds) + ".\n");
    } else if (def.has("properties")) {
      List<String> required = new ArrayList<>();
      def.path("required").forEach(each -> required.add(each.asString()));
      lines.add("| Property | Holds | Needed | Meaning |\n|---|---|---|---|");
      def.get("properties")
          .forEachEntry(
              (property, schema) ->
                  lines.add(
                      "| `%s` | %s | %s | %s |"
                          .formatted(
                              property,
                              type(schema),
                              required.contains(property) ? "yes" : "",
                              schema.get("description").asString())));
      lines.add("");
    } else if (def.has("pattern")) {
      lines.add("Pattern: `" + def.get("pattern").asString() + "`\n");
    }
  }

  private static String link(JsonNode reference) {
    String name = String.valueOf(Skeleton.target(reference));
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private static String type(JsonNode schema) {
    if (schema.has("items")) {
      return "list of " + type(schema.get("items"));
    }
    if (schema.has("$ref")) {
      return link(schema);
    }
    if (schema.has("const")) {
      return "`" + schema.get("const").asString() + "`";
    }
    return switch (schema.get("type").asString()) {
      case "string" -> "text";
      case "boolean" -> "true or false";
      case "integer" -> "whole number";
      default -> "number";
    };
  }

  @Test
  void the_tables_are_the_ones_made_from_the_schema() throws IOException {
    String page = page();
    int start = page.indexOf("\n### ") + 1;
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.writeString(PAGE, page.substring(0, start) + tables());
    }

    assertThat(page().substring(start)).isEqualTo(tables());
  }

  @Test
  void the_worked_example_is_a_record() throws IOException {
    String page = page();
    int start = page.indexOf("```json\n") + "```json\n".length();
    String example = page.substring(start, page.indexOf("```", start));

    assertThat(RecordReader.create().read(example.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadResult.Readable.class);
  }

  @Test
  void it_names_every_open_vocabulary_and_every_version() throws IOException {
    String page = page();
    DEFS.forEachEntry(
        (name, def) -> {
          if (def.has("else")) {
            assertThat(page.substring(0, page.indexOf("\n### "))).contains("[" + name + "](#");
          }
        });
    for (SchemaVersion version : SchemaVersion.values()) {
      String state = version.isReleased() ? "released" : "draft, not released";
      assertThat(page).contains("| " + version + " | " + state);
    }
  }
}
