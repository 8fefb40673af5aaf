package io.github.sosmapping.testkit.internal.compare;

import io.github.sosmapping.testkit.internal.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two trees; for one thread, once. */
final class Comparison {

  private static final int NONE = -1;

  private final List<Difference> found = new ArrayList<>();

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
      found.add(new Difference(Kind.CHANGED, at, other));
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
                found.add(new Difference(Kind.LOST, place, place));
              } else {
                compare(value, match, place, other + "/" + name);
              }
            });
    second
        .properties()
        .keySet()
        .forEach(
            name -> {
              if (!first.properties().containsKey(name)) {
                String place = other + "/" + name;
                found.add(new Difference(Kind.ADDED, place, place));
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
        found.add(new Difference(Kind.LOST, place, place));
        continue;
      }
      taken[partner] = true;
      reordered |= partner < highest;
      highest = Math.max(highest, partner);
      compare(first.get(i), second.get(partner), place, other + "/" + partner);
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        String place = other + "/" + j;
        found.add(new Difference(Kind.ADDED, place, place));
      }
    }
    if (reordered) {
      found.add(new Difference(Kind.REORDERED, at, other));
    }
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
