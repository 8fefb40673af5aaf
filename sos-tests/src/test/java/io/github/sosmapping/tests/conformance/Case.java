package io.github.sosmapping.tests.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One document of the suite and what is to be said about it.
 *
 * @param file where it stands, from the folder of its schema version
 * @param about what it tries, in one sentence
 * @param verdict what a reader of the format says
 * @param schema what a validator says that knows the schema only
 * @param pointer place of the trouble; empty for the whole document
 * @param keyword keyword of the schema that is broken; empty where none is
 * @param name the property the keyword is about, where it is about a name
 * @param code what the reader of this project calls the trouble; empty where there is none
 * @param json the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Case(
    String file,
    String about,
    Verdict verdict,
    SchemaVerdict schema,
    String pointer,
    String keyword,
    @Nullable String name,
    String code,
    byte[] json) {

  /** What a reader of the format says. */
  enum Verdict {
    VALID,
    INVALID,
    CONTRADICTORY,
    UNREADABLE;

    String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What a validator says. */
  enum SchemaVerdict {
    VALID,
    INVALID,
    /** It is never asked: there is no JSON it could be asked about. */
    NOT_ASKED;

    String text() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** The line of the index. */
  String line() {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("file", file);
    entry.put("verdict", verdict.text());
    entry.put("schema", schema.text());
    if (verdict != Verdict.VALID) {
      entry.put("pointer", pointer);
      if (!keyword.isEmpty()) {
        entry.put("keyword", keyword);
      }
      if (name != null) {
        entry.put("name", name);
      }
      entry.put("code", code);
    }
    entry.put("about", about);
    return JsonMapper.shared().writeValueAsString(entry);
  }

  /** Reads an entry of the index, and the document beside it. */
  static Case of(JsonNode entry, byte[] json) {
    ObjectNode object = (ObjectNode) entry;
    return new Case(
        object.get("file").asString(),
        object.get("about").asString(),
        Verdict.valueOf(object.get("verdict").asString().toUpperCase(java.util.Locale.ROOT)),
        SchemaVerdict.valueOf(
            object.get("schema").asString().toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
        object.path("pointer").asString(""),
        object.path("keyword").asString(""),
        object.has("name") ? object.get("name").asString() : null,
        object.path("code").asString(""),
        json);
  }

  @Override
  public String toString() {
    return file;
  }
}
