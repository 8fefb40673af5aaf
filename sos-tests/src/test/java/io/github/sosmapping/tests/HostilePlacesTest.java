package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.json.SchemaVersion;
import io.github.sosmapping.testkit.Families;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A megabyte of awkward text in each place of the model where a text can stand, one at a time, with
 * all rules.
 *
 * <p>Every place gets all shapes one after the other in one text, and one shape alone: the places
 * in the order of the walk take the shapes in turn, because each shape in each place would take an
 * hour.
 */
class HostilePlacesTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaVersion LATEST =
      Arrays.stream(SchemaVersion.values()).reduce((older, newer) -> newer).orElseThrow();
  private static final JsonNode DEFINITIONS = MAPPER.readTree(LATEST.schema()).get("$defs");

  /** An object of a type, in a record that says much around it. */
  private record Home(FamilyRecord record, String pointer) {}

  private final Map<String, Home> homes = new HashMap<>();

  @TestFactory
  List<DynamicTest> a_megabyte_in_any_place_takes_four_times_a_quarter()
      throws ReflectiveOperationException {
    settle(Families.seed(3).atStage(Stage.ONGOING_CASEWORK).generate().record());
    settle(acknowledged());
    settle(Families.seed(0).generate().record());
    Corpus.exampleFiles().forEach(file -> settle(Corpus.read(file)));
    List<String> shapes = HostileTextTest.shapes();
    List<DynamicTest> tests = new ArrayList<>();
    for (TextPlace place : places()) {
      String shape = shapes.get(tests.size() % shapes.size());
      String name = place.owner() + "." + place.property();
      tests.add(
          DynamicTest.dynamicTest(
              name + " of “" + shape + "”",
              () -> {
                HostileTextTest.staysLinear(length -> with(place, List.of(shape), length));
                HostileTextTest.staysLinear(length -> with(place, shapes, length));
              }));
    }
    return tests;
  }

  /** All places, as the walk through a record knows them. */
  private static List<TextPlace> places() throws ReflectiveOperationException {
    Class<?> walk = Class.forName(TextPlace.class.getPackageName() + ".GeneratedWalk");
    List<TextPlace> places = new ArrayList<>();
    for (Field field :
        Arrays.stream(walk.getDeclaredFields())
            .filter(field -> field.getType() == TextPlace.class)
            .sorted(Comparator.comparing(Field::getName))
            .toList()) {
      field.setAccessible(true);
      places.add((TextPlace) field.get(null));
    }
    assertThat(places).hasSizeGreaterThan(90);
    return places;
  }

  /** Remembers the first object of each type. */
  private void settle(FamilyRecord record) {
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            String type = object.getClass().getSimpleName().replaceFirst("^Immutable", "");
            homes.computeIfAbsent(type, unused -> new Home(record, at.toString()));
          }
        });
  }

  private static FamilyRecord acknowledged() {
    ObjectNode record = json(Families.seed(1).generate().record());
    ObjectNode acknowledgement = record.putArray("acknowledgements").addObject();
    acknowledgement.put("id", "hostile").put("rule", "DAN-007").put("role", "SUPERVISOR");
    acknowledgement.put("on", "2026-03-02").put("until", "2026-12-31");
    acknowledgement.set("reason", text("Gran decides on Friday."));
    return read(record);
  }

  /** A record with a text of so many characters in one place, as many of each shape. */
  private FamilyRecord with(TextPlace place, List<String> shapes, int length) {
    Home home = Objects.requireNonNull(homes.get(place.owner()), place.owner());
    StringBuilder words = new StringBuilder(length + length / 10);
    for (String shape : shapes) {
      // The shapes are written for JSON.
      String plain = shape.replace("\\n", "\n").replace("\\\"", "\"");
      words.append(plain.repeat(length / shapes.size() / plain.length() + 1));
    }
    ObjectNode record = json(home.record());
    ObjectNode owner = (ObjectNode) record.at(home.pointer());
    ObjectNode text = text(words.toString());
    if (DEFINITIONS.at("/" + place.owner() + "/properties/" + place.property()).has("items")) {
      owner.putArray(place.property()).add(text);
    } else {
      owner.set(place.property(), text);
    }
    return read(record);
  }

  private static ObjectNode text(String words) {
    return MAPPER.createObjectNode().put("text", words).put("language", "en-GB");
  }

  private static ObjectNode json(FamilyRecord record) {
    return (ObjectNode) MAPPER.readTree(RecordWriter.compact().in(LATEST).write(record));
  }

  private static FamilyRecord read(ObjectNode record) {
    ReadResult result = RecordReader.create().read(MAPPER.writeValueAsBytes(record));
    assertThat(result).isInstanceOf(ReadResult.Readable.class);
    return ((ReadResult.Readable) result).record();
  }
}
