package io.github.sosmapping.testkit.assertion;

import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameContentTest {

  private static final FamilyRecord RECORD =
      Families.seed(5).atStage(Stage.ONGOING_CASEWORK).canaries(true).generate().record();

  private static List<String> differences(FamilyRecord actual) {
    Throwable thrown = catchThrowable(() -> assertThat(actual).holdsTheSameAs(RECORD));
    assertThat(thrown).isInstanceOf(AssertionError.class);
    return String.valueOf(thrown.getMessage())
        .lines()
        .filter(line -> line.startsWith("  "))
        .map(String::strip)
        .toList();
  }

  private static FamilyRecord withPeople(List<Person> people) {
    return FamilyRecord.builder().from(RECORD).people(people).build();
  }

  @Test
  void equal_records_hold_the_same() {
    assertThat(RECORD).holdsTheSameAs(FamilyRecord.builder().from(RECORD).build());
  }

  @Test
  void a_lost_property_is_named() {
    assertThat(differences(FamilyRecord.builder().from(RECORD).openedOn(Optional.empty()).build()))
        .containsExactly("lost at /openedOn");
  }

  @Test
  void a_lost_entry_does_not_hide_behind_its_neighbours() {
    assertThat(differences(withPeople(RECORD.people().subList(1, RECORD.people().size()))))
        .containsExactly("lost at /people/0");
  }

  @Test
  void an_added_entry_is_named_by_its_own_place() {
    List<Person> people = new ArrayList<>(RECORD.people());
    people.add(Person.builder().from(people.get(0)).id(Id.of("one-more")).build());
    assertThat(differences(withPeople(people)))
        .containsExactly("added at /people/" + RECORD.people().size());
  }

  @Test
  void another_order_is_told_once() {
    List<Person> people = new ArrayList<>(RECORD.people());
    Collections.swap(people, 0, 2);
    assertThat(differences(withPeople(people))).containsExactly("in another order at /people");
  }

  @Test
  void a_change_deep_inside_is_found() {
    Mapping first = RECORD.mappings().get(0);
    List<Mapping> maps = new ArrayList<>(RECORD.mappings());
    maps.set(0, Mapping.builder().from(first).heldOn(first.heldOn().plusDays(1)).build());
    assertThat(differences(FamilyRecord.builder().from(RECORD).mappings(maps).build()))
        .containsExactly("changed at /mappings/0/heldOn (one day later)");
  }

  @Test
  void vendors_own_names_are_not_told() {
    assertThat(
            differences(FamilyRecord.builder().from(RECORD).extensions(Extensions.none()).build()))
        .containsExactly("lost at /extensions");
  }

  @Test
  void words_are_told_only_when_asked() {
    FamilyRecord less = withPeople(List.of());
    FamilyRecord emptied =
        FamilyRecord.builder().from(RECORD).childVoices(List.of()).people(less.people()).build();
    assertThat(catchThrowable(() -> assertThat(emptied).holdsTheSameAs(RECORD)).getMessage())
        .doesNotContain(FamilyGenerator.CANARY);
    assertThat(
            catchThrowable(() -> assertThat(emptied).quoting().holdsTheSameAs(RECORD)).getMessage())
        .contains(FamilyGenerator.CANARY);
  }
}
