package io.github.sosmapping.testkit.internal.compare;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as a tree of JSON, read from what the writer wrote; {@code toString} shows no content.
 *
 * <p>Immutable and thread-safe.
 */
public final class Json {

  /** A tree without any words. */
  public static final Json NOTHING = leaf("null");

  private static final String TEXT = "text";

  private final @Nullable String token;
  private final List<Json> entries;
  private final Map<String, Json> properties;

  private Json(@Nullable String token, List<Json> entries, Map<String, Json> properties) {
    this.token = token;
    this.entries = entries;
    this.properties = properties;
  }

  /** Returns the tree of a record. */
  public static Json of(FamilyRecord record) {
    byte[] json = RecordWriter.compact().write(record);
    return new JsonScanner(new String(json, StandardCharsets.UTF_8)).value();
  }

  static Json leaf(String token) {
    return new Json(token, List.of(), Map.of());
  }

  static Json list(List<Json> entries) {
    return new Json(null, List.copyOf(entries), Map.of());
  }

  static Json object(Map<String, Json> properties) {
    return new Json(null, List.of(), new LinkedHashMap<>(properties));
  }

  /** Returns a value as it is written; empty for lists and objects. */
  String written() {
    return token == null ? "" : token;
  }

  /** Returns every id in the tree as it is written. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    addIds(ids);
    return ids;
  }

  private void addIds(Set<String> ids) {
    id().ifPresent(ids::add);
    entries.forEach(one -> one.addIds(ids));
    properties.values().forEach(one -> one.addIds(ids));
  }

  List<Json> entries() {
    return entries;
  }

  Map<String, Json> properties() {
    return properties;
  }

  /** Returns the id of an object as it is written; empty where it has none. */
  Optional<String> id() {
    Json id = properties.get("id");
    return id == null ? Optional.empty() : Optional.ofNullable(id.token);
  }

  /** Returns the text at a place, or else the first text of the object there. */
  public Optional<String> firstText(String pointer) {
    Json at = this;
    for (String step : pointer.split("/", -1)) {
      if (!step.isEmpty()) {
        at = at.step(step);
        if (at == null) {
          return Optional.empty();
        }
      }
    }
    return at.token == null ? at.firstText() : at.asText();
  }

  private @Nullable Json step(String step) {
    if (properties.isEmpty() && Character.isDigit(step.charAt(0))) {
      int index = Integer.parseInt(step);
      return index < entries.size() ? entries.get(index) : null;
    }
    return properties.get(step);
  }

  private Optional<String> firstText() {
    Json text = properties.get(TEXT);
    if (text != null) {
      return text.asText();
    }
    for (Json one : entries.isEmpty() ? properties.values() : entries) {
      Optional<String> found = one.firstText();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> asText() {
    return Optional.ofNullable(token).map(JsonScanner::unescaped);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Json that
        && Objects.equals(token, that.token)
        && entries.equals(that.entries)
        && properties.equals(that.properties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(token, entries, properties);
  }
}
