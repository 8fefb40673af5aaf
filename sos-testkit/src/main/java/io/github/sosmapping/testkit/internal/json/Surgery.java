package io.github.sosmapping.testkit.internal.json;

/** Changes compact JSON as characters; knows only texts, which is enough to find an end. */
public final class Surgery {

  private Surgery() {}

  /** Replaces the first occurrence. */
  public static String replaceFirst(String json, String found, String by) {
    int at = at(json, found);
    return json.substring(0, at) + by + json.substring(at + found.length());
  }

  /** Takes a property with a text as its value away, with the comma behind or before it. */
  public static String withoutProperty(String json, String name) {
    int start = at(json, key(name));
    int end = endOfText(json, start + key(name).length());
    if (json.startsWith(",", end)) {
      return json.substring(0, start) + json.substring(end + 1);
    }
    int comma = start > 0 && json.charAt(start - 1) == ',' ? 1 : 0;
    return json.substring(0, start - comma) + json.substring(end);
  }

  /** Puts something else in the place of a property's text. */
  public static String withValue(String json, String name, String value) {
    int start = at(json, key(name)) + key(name).length();
    return json.substring(0, start) + value + json.substring(endOfText(json, start));
  }

  private static String key(String name) {
    return "\"" + name + "\":";
  }

  private static int at(String json, String found) {
    int at = json.indexOf(found);
    if (at < 0) {
      throw new IllegalArgumentException("the JSON does not hold what would be broken");
    }
    return at;
  }

  private static int endOfText(String json, int start) {
    if (start >= json.length() || json.charAt(start) != '"') {
      throw new IllegalArgumentException("no text stands where one would be broken");
    }
    int at = start + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
