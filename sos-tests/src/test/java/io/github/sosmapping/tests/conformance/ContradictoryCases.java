package io.github.sosmapping.tests.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that fit the schema and contradict themselves. */
final class ContradictoryCases {

  /** What must not lie before what, by the type that holds both. */
  private static final Map<String, Map<String, String>> DAYS =
      Map.of(
          "FamilyRecord", Map.of("closedOn", "openedOn"),
          "SafetyPlan", Map.of("expiresOn", "startsOn"),
          "Acknowledgement", Map.of("until", "on"));

  private final Skeleton skeleton;
  private final List<Case> cases = new ArrayList<>();

  private ContradictoryCases(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  static List<Case> of(Skeleton skeleton) {
    ContradictoryCases all = new ContradictoryCases(skeleton);
    skeleton
        .defs()
        .forEachEntry(
            (def, schema) -> {
              if (schema.path("properties").has("id") && def.equals(skeleton.listItem(def))) {
                all.sameIdTwice(def);
              }
              if (schema.path("properties").has("supersedes")) {
                all.namesItself(def);
              }
            });
    DAYS.forEach((def, days) -> days.forEach((end, start) -> all.endsBeforeStart(def, start, end)));
    return all.cases;
  }

  private void sameIdTwice(String def) {
    JsonNode one = skeleton.smallest(def);
    String entry = skeleton.pointer(def);
    add(
        "same-id-twice/" + def,
        "Two entries of a list with the same id: " + def,
        "duplicate-id",
        entry.substring(0, entry.length() - "/0".length()),
        skeleton.around(def, one, one));
  }

  private void namesItself(String def) {
    ObjectNode one = (ObjectNode) skeleton.smallest(def);
    one.set("supersedes", one.get("id"));
    add(
        "names-itself/" + def,
        "Something that is its own earlier version: " + def,
        "names-itself",
        skeleton.pointer(def) + "/supersedes",
        skeleton.around(def, skeleton.inOrder(def, one)));
  }

  private void endsBeforeStart(String def, String start, String end) {
    if (!skeleton.defs().has(def)) {
      return;
    }
    ObjectNode one = (ObjectNode) skeleton.smallest(def);
    one.put(start, "2026-03-02").put(end, "2026-03-01");
    add(
        "ends-before-start/" + def,
        "\"" + end + "\" lies before \"" + start + "\"",
        "ends-before-start",
        skeleton.pointer(def) + "/" + end,
        skeleton.around(def, skeleton.inOrder(def, one)));
  }

  private void add(String name, String about, String code, String pointer, ObjectNode document) {
    cases.add(
        new Case(
            "contradictory/" + name + ".json",
            about + ".",
            Case.Verdict.CONTRADICTORY,
            Case.SchemaVerdict.VALID,
            pointer,
            "",
            null,
            code,
            Skeleton.bytes(document)));
  }
}
