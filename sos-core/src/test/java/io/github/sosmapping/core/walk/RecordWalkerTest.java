package io.github.sosmapping.core.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.model.Filled;
import io.github.sosmapping.core.model.Model;
import io.github.sosmapping.core.model.Property;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the generated walk with one that reflection takes through the same record. */
class RecordWalkerTest {

  private static final FamilyRecord RECORD = Filled.record();

  private static final class Seen implements RecordVisitor {
    final List<String> objects = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final Set<String> properties = new TreeSet<>();

    @Override
    public void object(Pointer at, RecordValue object) {
      objects.add(at + " " + System.identityHashCode(object));
    }

    @Override
    public void text(Pointer owner, TextPlace place, int index, PlainText text) {
      properties.add(place.owner() + "." + place.property());
      texts.add(owner.to(place.property(), index) + " " + place + System.identityHashCode(text));
    }

    @Override
    public void link(
        Pointer owner, String property, int index, Id<?> id, Class<? extends Identified> target) {
      links.add(owner.to(property, index) + " " + id.value() + " " + target.getSimpleName());
    }
  }

  /** The same, found without the generated code. */
  private static void reflect(Object object, Class<?> type, Pointer at, Seen seen) {
    if (!(object instanceof PlainText)) {
      seen.object(at, (RecordValue) object);
    }
    for (Property property : Property.of(type)) {
      List<?> values = property.valuesOf(object);
      for (int i = 0; i < values.size(); i++) {
        reflect(property, values.get(i), at, property.isList() ? i : -1, seen);
      }
    }
  }

  private static void reflect(Property property, Object value, Pointer at, int index, Seen seen) {
    if (value instanceof Id<?> id) {
      if (!property.name().equals("id")) {
        Class<? extends Identified> target = property.valueArgument().asSubclass(Identified.class);
        seen.link(at, property.name(), index, id, target);
      }
      return;
    }
    if (value instanceof PlainText text) {
      Audience audience =
          Optional.ofNullable(property.accessor().getAnnotation(ReadBy.class))
              .map(ReadBy::value)
              .orElse(Audience.PROFESSIONAL);
      String owner = property.owner().getSimpleName();
      seen.text(at, new TextPlace(owner, property.name(), audience), index, text);
    }
    Model.types().stream()
        .filter(type -> type.isInstance(value))
        .forEach(type -> reflect(value, type, at.to(property.name(), index), seen));
  }

  private static Seen walked() {
    Seen seen = new Seen();
    RecordWalker.walk(RECORD, seen);
    return seen;
  }

  private static Seen reflected() {
    Seen seen = new Seen();
    reflect(RECORD, FamilyRecord.class, Pointer.ROOT, seen);
    return seen;
  }

  // The order of methods found by reflection is not that of the format.
  private static List<String> sorted(List<String> seen) {
    return seen.stream().sorted().toList();
  }

  @Test
  void shows_every_object_with_its_place_once() {
    assertThat(sorted(walked().objects)).isEqualTo(sorted(reflected().objects));
  }

  @Test
  void shows_every_text_with_its_place_and_its_readers_once() {
    assertThat(sorted(walked().texts)).isEqualTo(sorted(reflected().texts));
  }

  @Test
  void shows_every_link_with_its_target_once() {
    assertThat(sorted(walked().links)).isEqualTo(sorted(reflected().links));
  }

  @Test
  void meets_every_property_of_the_model_that_can_hold_a_text() {
    assertThat(walked().properties)
        .containsExactlyElementsOf(
            Model.properties().stream()
                .filter(property -> property.rawValue() == PlainText.class)
                .map(Property::toString)
                .sorted()
                .toList());
  }

  @Test
  void begins_with_the_record_and_shows_an_object_before_what_it_holds() {
    Set<String> before = new HashSet<>();
    RecordWalker.walk(
        RECORD,
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            String place = at.toString();
            // Objects in a text are met behind the text, which is no object of its own here.
            String owner = place.replaceFirst("/[A-Za-z]+(/[0-9]+)?(/translations/[0-9]+)?$", "");
            assertThat(before.isEmpty() || before.contains(owner)).as(place).isTrue();
            before.add(place);
          }
        });

    assertThat(before).contains("").hasSameSizeAs(walked().objects);
  }

  @Test
  void needs_nothing_from_a_visitor_that_wants_nothing() {
    RecordWalker.walk(RECORD, new RecordVisitor() {});
  }

  @Test
  void finds_no_text_or_link_in_a_record_that_holds_none() {
    Seen seen = new Seen();

    RecordWalker.walk((FamilyRecord) Filled.bare(FamilyRecord.class), seen);

    assertThat(seen.objects).hasSize(1);
    assertThat(seen.texts).isEmpty();
    assertThat(seen.links).isEmpty();
  }

  @Test
  void knows_that_the_childs_own_entries_are_for_the_child_and_goals_for_the_family() {
    assertThat(walked().texts)
        .anyMatch(text -> text.contains("owner=VoiceEntry, property=text, audience=CHILD"))
        .anyMatch(text -> text.contains("audience=FAMILY"))
        .anyMatch(text -> text.contains("audience=PROFESSIONAL"));
  }
}
