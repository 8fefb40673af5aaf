package io.github.sosmapping.testkit.internal.compare;

import io.github.sosmapping.testkit.internal.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two trees; for one thread, once. */
final class Comparison {

  private static final int NONE = -1;

  private final Set<String> ids;
  private final List<Difference> found = new ArrayList<>();

  /** Starts with the ids of the first record, as they are written. */
  Comparison(Set<String> ids) {
    this.ids = ids;
  }

  List<Difference> of(Json first, Json second) {
    compare(first, second, "", "");
    return found;
  }

  private void compare(Json first, Json second, String at, String other) {
    if (first.equals(second)) {
      return;
    }
    boolean foreign = at.endsWith("/extensions");
    if (!foreign && !first.properties().isEmpty() && !second.properties().isEmpty()) {
      objects(first, second, at, other);
    } else if (!foreign && !first.entries().isEmpty() && !second.entries().isEmpty()) {
      lists(first.entries(), second.entries(), at, other);
    } else {
      Aspect aspect = aspect(first, at);
      String note = aspect == Aspect.LINKS ? "leads elsewhere" : Change.inWords(first, second);
      found.add(new Difference(Kind.CHANGED, aspect, at, other, note));
    }
  }

  private void objects(Json first, Json second, String at, String other) {
    first
        .properties()
        .forEach(
            (name, value) -> {
              Json match = second.properties().get(name);
              String place = at + "/" + name;
              if (match == null) {
                one(Kind.LOST, value, place);
              } else {
                compare(value, match, place, other + "/" + name);
              }
            });
    second
        .properties()
        .forEach(
            (name, value) -> {
              if (!first.properties().containsKey(name)) {
                one(Kind.ADDED, value, other + "/" + name);
              }
            });
  }

  private void lists(List<Json> first, List<Json> second, String at, String other) {
    int[] partners = partners(first, second);
    boolean[] taken = new boolean[second.size()];
    int highest = NONE;
    boolean reordered = false;
    for (int i = 0; i < first.size(); i++) {
      int partner = partners[i];
      String place = at + "/" + i;
      if (partner == NONE) {
        one(Kind.LOST, first.get(i), place);
        continue;
      }
      taken[partner] = true;
      reordered |= partner < highest;
      highest = Math.max(highest, partner);
      compare(first.get(i), second.get(partner), place, other + "/" + partner);
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        one(Kind.ADDED, second.get(j), other + "/" + j);
      }
    }
    if (reordered) {
      found.add(new Difference(Kind.REORDERED, Aspect.ORDER, at, other, ""));
    }
  }

  private void one(Kind kind, Json value, String at) {
    found.add(new Difference(kind, aspect(value, at), at, at, ""));
  }

  private Aspect aspect(Json value, String at) {
    if (at.endsWith("/extensions")) {
      return Aspect.EXTENSIONS;
    }
    if (at.contains("/translations")) {
      return Aspect.TRANSLATIONS;
    }
    if (at.endsWith("/text") || value.properties().containsKey("text")) {
      return Aspect.TEXTS;
    }
    if (!value.properties().isEmpty()) {
      return Aspect.ENTRIES;
    }
    Json one = value.entries().isEmpty() ? value : value.entries().get(0);
    if (!one.properties().isEmpty()) {
      return Aspect.ENTRIES;
    }
    if (ids.contains(one.written())) {
      return Aspect.LINKS;
    }
    if (Change.isDate(one.written())) {
      return Aspect.DATES;
    }
    return Change.isNumber(one.written()) ? Aspect.NUMBERS : Aspect.VALUES;
  }

  /** Pairs entries with the same id, then equal ones, then what is left in its order. */
  private static int[] partners(List<Json> first, List<Json> second) {
    int[] partners = new int[first.size()];
    Arrays.fill(partners, NONE);
    boolean[] taken = new boolean[second.size()];
    Map<Object, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < second.size(); j++) {
      places.computeIfAbsent(key(second.get(j)), key -> new ArrayList<>()).add(j);
    }
    for (int i = 0; i < partners.length; i++) {
      List<Integer> same = places.getOrDefault(key(first.get(i)), List.of());
      if (!same.isEmpty()) {
        partners[i] = same.remove(0);
        taken[partners[i]] = true;
      }
    }
    int next = 0;
    for (int i = 0; i < partners.length; i++) {
      while (next < taken.length && (taken[next] || second.get(next).id().isPresent())) {
        next++;
      }
      if (partners[i] == NONE && next < taken.length && first.get(i).id().isEmpty()) {
        partners[i] = next++;
      }
    }
    return partners;
  }

  private static Object key(Json entry) {
    return entry.id().<Object>map(id -> id).orElse(entry);
  }
}
