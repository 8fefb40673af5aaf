package io.github.sosmapping.json.internal.migration;

import io.github.sosmapping.json.internal.schema.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Whole documents as trees and back, with all digits of all numbers and in the same order. */
final class Documents {

  // What may be read at all was decided before, by the reader.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxNumberLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final ObjectWriter INDENTED =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withArrayEmptySeparator("")
                          .withObjectEmptySeparator(""))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Documents() {}

  static JsonNode read(byte[] json) {
    boolean marked = Utf8.startsWithMark(json);
    return MAPPER.readTree(marked ? Arrays.copyOfRange(json, Utf8.MARK_LENGTH, json.length) : json);
  }

  static JsonNode value(String json) {
    return MAPPER.readTree(json);
  }

  static String text(JsonNode value) {
    return MAPPER.writeValueAsString(value);
  }

  /** On one line, or on many where the original had many. */
  static byte[] write(JsonNode document, byte[] original) {
    return isOnManyLines(original)
        ? (INDENTED.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8)
        : MAPPER.writeValueAsBytes(document);
  }

  // A line feed within a text is always an escape.
  private static boolean isOnManyLines(byte[] json) {
    for (int i = 0; i < json.length - 1; i++) {
      if (json[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
