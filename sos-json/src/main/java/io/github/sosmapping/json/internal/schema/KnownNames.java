package io.github.sosmapping.json.internal.schema;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The names of properties that the format knows, and so the only ones that may be told to anybody.
 *
 * <p>The name of an unknown property can be anything, a child's name included.
 */
final class KnownNames {

  static final String EXTENSIONS = "extensions";

  private final Set<String> names = new HashSet<>();

  KnownNames(JsonNode schema) {
    for (JsonNode definition : schema.get("$defs")) {
      names.addAll(definition.path("properties").propertyNames());
    }
  }

  KnownNames(Set<String> names) {
    this.names.addAll(names);
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  /**
   * Cuts a pointer of the validator above the first name the format does not know, and below
   * extensions. A number in it is a position: the validator never enters a property that the format
   * does not know.
   */
  String safe(String pointer) {
    int start = 0;
    while (start < pointer.length()) {
      int end = pointer.indexOf('/', start + 1);
      if (end < 0) {
        end = pointer.length();
      }
      String segment = pointer.substring(start + 1, end);
      if (segment.equals(EXTENSIONS)) {
        return pointer.substring(0, end);
      }
      if (!isIndex(segment) && !names.contains(segment)) {
        return pointer.substring(0, start);
      }
      start = end;
    }
    return pointer;
  }

  private static boolean isIndex(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
        return false;
      }
    }
    return !segment.isEmpty() && segment.length() <= 9;
  }
}
