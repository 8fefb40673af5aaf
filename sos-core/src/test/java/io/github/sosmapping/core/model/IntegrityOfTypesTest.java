package io.github.sosmapping.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.GenogramEntry;
import io.github.sosmapping.core.learning.AuditMetric;
import io.github.sosmapping.core.plan.PlanContact;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.plan.TrajectoryStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which contradictions the types refuse: all of these kinds, in every type, and no others. */
class IntegrityOfTypesTest {

  private static List<Property> properties(Predicate<Property> wanted) {
    return Model.properties().stream().filter(wanted).toList();
  }

  static List<Property> lists_of_things_with_an_id() {
    return properties(p -> p.isList() && Identified.class.isAssignableFrom(p.rawValue()));
  }

  static List<Property> links_to_an_earlier_version() {
    return properties(p -> p.name().equals("supersedes"));
  }

  private static Object with(Property property, List<?> values) {
    return with(property.owner(), Map.of(property.name(), values));
  }

  private static Object with(Class<?> type, Map<String, List<?>> given) {
    Object builder = Filled.builder(type);
    for (Property property : Property.of(type)) {
      if (given.containsKey(property.name())) {
        Filled.set(builder, property, given.get(property.name()));
      } else if (!property.mayBeAbsent()) {
        Filled.set(builder, property, Filled.values(property));
      }
    }
    return Filled.finish(builder);
  }

  private static void refused(
      ThrowingCallable call, IntegrityException.Code code, String property) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.property()).isEqualTo(property);
            })
        .hasNoCause()
        .message()
        .doesNotContain(Filled.CANARY);
  }

  @ParameterizedTest
  @MethodSource("lists_of_things_with_an_id")
  void no_list_holds_two_entries_with_the_same_id(Property property) {
    Object entry = Filled.values(property).get(0);

    refused(
        () -> with(property, List.of(entry, entry)),
        IntegrityException.Code.DUPLICATE_ID,
        property.name());
  }

  @ParameterizedTest
  @MethodSource("links_to_an_earlier_version")
  void nothing_supersedes_itself(Property property) {
    Object id = ((Versioned) Filled.bare(property.owner())).id();

    refused(
        () -> with(property.owner(), Map.of("id", List.of(id), "supersedes", List.of(id))),
        IntegrityException.Code.NAMES_ITSELF,
        "supersedes");
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of(FamilyRecord.class, "openedOn", "closedOn"),
        Arguments.of(SafetyPlan.class, "startsOn", "expiresOn"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void no_end_lies_before_its_start(Class<?> type, String start, String end) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    List<LocalDate> before = List.of(day.minusDays(1));

    refused(
        () -> with(type, Map.of(start, List.of(day), end, before)),
        IntegrityException.Code.ENDS_BEFORE_START,
        end);
    assertThat(with(type, Map.of(start, List.of(day), end, List.of(day)))).isNotNull();
    assertThat(with(type, Map.of(end, before))).isNotNull();
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of(PlanContact.class, "order", 1, 1000),
        Arguments.of(TrajectoryStep.class, "order", 1, 1000),
        Arguments.of(GenogramEntry.class, "generation", -10, 10),
        Arguments.of(AuditMetric.class, "count", 0, 1_000_000_000));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers_stay_in_their_range(Class<?> type, String property, int least, int most) {
    for (int allowed : new int[] {least, most}) {
      assertThat(with(type, Map.of(property, List.of(allowed)))).isNotNull();
    }
    for (int refused : new int[] {least - 1, most + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      refused(
          () -> with(type, Map.of(property, List.of(refused))),
          IntegrityException.Code.OUT_OF_RANGE,
          property);
    }
  }

  @Test
  void every_number_of_the_model_has_a_tested_range() {
    assertThat(properties(p -> p.rawValue() == int.class || p.rawValue() == Integer.class))
        .extracting(p -> p.owner().getSimpleName() + "." + p.name())
        .containsExactlyInAnyOrderElementsOf(
            numbers()
                .map(a -> ((Class<?>) a.get()[0]).getSimpleName() + "." + a.get()[1])
                .toList());
  }

  @Test
  void the_kinds_of_contradiction_are_looked_for_somewhere() {
    assertThat(lists_of_things_with_an_id()).hasSizeGreaterThan(30);
    assertThat(links_to_an_earlier_version()).hasSize(5);
  }
}
