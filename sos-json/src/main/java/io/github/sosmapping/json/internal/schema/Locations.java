package io.github.sosmapping.json.internal.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where in the bytes of a document values and names stand. */
final class Locations {

  private static final char NAME_MARK = '\u0000';

  private Locations() {}

  /** The key of the name of a property, as opposed to its value. */
  static String ofName(String pointer, String name) {
    return pointer + NAME_MARK + name;
  }

  /** Finds the byte at which each of the wanted values and names starts. */
  static Map<String, Long> find(JsonParser tokens, Set<String> wanted) {
    Map<String, Long> found = new HashMap<>();
    Path path = new Path();
    for (JsonToken token = tokens.nextToken();
        token != null && found.size() < wanted.size();
        token = tokens.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME) {
        String key = ofName(path.container(), tokens.currentName());
        path.follow(token, tokens.currentName());
        note(found, wanted, key, tokens);
      } else {
        path.follow(token, null);
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          note(found, wanted, path.pointer(), tokens);
        }
      }
    }
    return found;
  }

  private static void note(
      Map<String, Long> found, Set<String> wanted, String key, JsonParser tokens) {
    if (wanted.contains(key)) {
      found.putIfAbsent(key, tokens.currentTokenLocation().getByteOffset());
    }
  }
}
