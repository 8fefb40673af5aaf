package io.github.sosmapping.examples.vendor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Where two revisions of a record differ, as JSON Pointers.
 *
 * <p>Made of names of the format and positions. What vendors added is named as a whole, because
 * their property names could be anything; a list whose entries moved is named as a whole too.
 */
final class Differences {

  private static final String EXTENSIONS = "extensions";

  private final List<String> places = new ArrayList<>();

  private Differences() {}

  /** Returns the places at which two valid records differ, in order. */
  static List<String> between(JsonNode one, JsonNode other) {
    Differences differences = new Differences();
    differences.compare("", one, other);
    return List.copyOf(differences.places);
  }

  /** Returns the places of one list that lie at, in or around a place of the other. */
  static List<String> touching(List<String> some, List<String> others) {
    return some.stream()
        .filter(place -> others.stream().anyMatch(other -> touch(place, other)))
        .toList();
  }

  private static boolean touch(String place, String other) {
    return (place + '/').startsWith(other + '/') || (other + '/').startsWith(place + '/');
  }

  private void compare(String at, JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return;
    }
    if (one.isObject() && other.isObject()) {
      compareObjects(at, one, other);
    } else if (one.isArray() && other.isArray() && sameOrder(one, other)) {
      compareLists(at, one, other);
    } else {
      places.add(at);
    }
  }

  private void compareObjects(String at, JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    for (String name : names) {
      if (name.equals(EXTENSIONS)) {
        if (!one.path(name).equals(other.path(name))) {
          places.add(at + '/' + name);
        }
      } else {
        compare(at + '/' + name, one.path(name), other.path(name));
      }
    }
  }

  private void compareLists(String at, JsonNode one, JsonNode other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      compare(at + '/' + i, one.path(i), other.path(i));
    }
  }

  /** Entries are known by their ids; without ids, or in another order, places mean nothing. */
  private static boolean sameOrder(JsonNode one, JsonNode other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      JsonNode id = one.path(i).path("id");
      if (!id.isString() || !id.equals(other.path(i).path("id"))) {
        return false;
      }
    }
    return true;
  }
}
