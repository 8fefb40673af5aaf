package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places a walk tells are places of the document, in the same order. */
class WalkOrderTest {

  private static final FamilyRecord RECORD = AnyRecord.whole(7);
  private static final JsonNode DOCUMENT =
      JsonMapper.shared().readTree(RecordWriter.compact().in(SchemaVersion.latest()).write(RECORD));

  private static List<String> walked() {
    List<String> places = new ArrayList<>();
    RecordWalker.walk(
        RECORD,
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            assertThat(DOCUMENT.at(at.toString()).isObject()).as(at.toString()).isTrue();
            places.add(at.toString());
          }

          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            String at = owner.to(place.property(), index).toString();
            assertThat(DOCUMENT.at(at).get("text").asString()).isEqualTo(text.text());
            places.add(at);
          }

          @Override
          public void link(
              Pointer owner, String name, int index, Id<?> id, Class<? extends Identified> type) {
            String at = owner.to(name, index).toString();
            assertThat(DOCUMENT.at(at).asString()).isEqualTo(id.value());
          }
        });
    return places;
  }

  private static void objects(JsonNode node, String at, List<String> places) {
    if (node.isObject()) {
      places.add(at);
    }
    node.forEachEntry(
        (name, value) -> {
          if (!name.equals("extensions")) {
            objects(value, at + "/" + name, places);
          }
        });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      objects(node.get(i), at + "/" + i, places);
    }
  }

  @Test
  void a_walk_goes_through_the_document_from_its_start_to_its_end() {
    List<String> places = new ArrayList<>();
    objects(DOCUMENT, "", places);

    assertThat(walked()).isEqualTo(places);
  }

  @Test
  void such_documents_hold_every_property_of_the_schema() {
    Set<String> names = new TreeSet<>();
    Documents.SCHEMA
        .get("$defs")
        .forEach(def -> names.addAll(def.path("properties").propertyNames()));
    // Truth values that are false by default are only written when true.
    String texts =
        IntStream.range(0, 20)
            .mapToObj(
                seed ->
                    RecordWriter.compact().in(SchemaVersion.latest()).write(AnyRecord.whole(seed)))
            .map(json -> new String(json, StandardCharsets.UTF_8))
            .collect(Collectors.joining());

    assertThat(names).allMatch(name -> texts.contains("\"" + name + "\":"));
  }
}
