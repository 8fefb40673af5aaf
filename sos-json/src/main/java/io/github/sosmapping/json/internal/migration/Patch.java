package io.github.sosmapping.json.internal.migration;

import io.github.sosmapping.json.MigrationLog;
import io.github.sosmapping.json.MigrationLog.Change;
import io.github.sosmapping.json.MigrationLog.Operation;
import io.github.sosmapping.json.SchemaVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes changes in documents, and writes and reads logs of them. */
public final class Patch {

  private Patch() {}

  /**
   * Makes changes in a document.
   *
   * @throws IllegalArgumentException if a change does not fit what stands there
   */
  public static byte[] apply(byte[] json, List<Change> changes) {
    JsonNode document;
    try {
      document = Documents.read(json);
      changes.forEach(change -> apply(document, change));
    } catch (JacksonException e) {
      // Without a cause: it could quote the document.
      throw doesNotFit();
    }
    return Documents.write(document, json);
  }

  private static void apply(JsonNode document, Change change) {
    JsonPointer pointer = JsonPointer.compile(change.pointer());
    JsonNode owner = pointer.length() == 0 ? null : document.at(pointer.head());
    if (!(owner instanceof ObjectNode object)) {
      throw doesNotFit();
    }
    String name = pointer.last().getMatchingProperty();
    JsonNode before = object.get(name);
    JsonNode expected = change.before().map(Documents::value).orElse(null);
    if (before == null ? expected != null : !before.equals(expected)) {
      throw doesNotFit();
    }
    if (change.after().isPresent()) {
      object.set(name, Documents.value(change.after().get()));
    } else {
      object.remove(name);
    }
  }

  private static IllegalArgumentException doesNotFit() {
    return new IllegalArgumentException("the log does not fit the document");
  }

  /** Writes a log as JSON on one line. */
  public static byte[] write(MigrationLog log) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("from", log.from().text()).put("to", log.to().text());
    ArrayNode changes = json.putArray("changes");
    for (Change change : log.changes()) {
      ObjectNode entry = changes.addObject();
      entry.put("op", change.operation().name().toLowerCase(Locale.ROOT));
      entry.put("path", change.pointer());
      change.before().ifPresent(value -> entry.set("before", Documents.value(value)));
      change.after().ifPresent(value -> entry.set("value", Documents.value(value)));
    }
    return Documents.text(json).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a log.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static MigrationLog parse(byte[] json) {
    try {
      JsonNode log = Documents.read(json);
      List<Change> changes = new ArrayList<>();
      for (JsonNode entry : log.required("changes")) {
        changes.add(
            new Change(
                Operation.valueOf(entry.required("op").asString().toUpperCase(Locale.ROOT)),
                entry.required("path").asString(),
                text(entry.get("before")),
                text(entry.get("value"))));
      }
      return new MigrationLog(version(log, "from"), version(log, "to"), changes);
    } catch (JacksonException | IllegalArgumentException e) {
      // Without a cause: it could quote the log, and so the record.
      throw new IllegalArgumentException("this is not the log of a migration");
    }
  }

  private static Optional<String> text(@Nullable JsonNode value) {
    return Optional.ofNullable(value).map(Documents::text);
  }

  private static SchemaVersion version(JsonNode log, String name) {
    return SchemaVersion.of(log.required(name).asString())
        .orElseThrow(() -> new IllegalArgumentException("no such version"));
  }
}
