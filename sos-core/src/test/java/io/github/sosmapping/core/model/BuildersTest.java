package io.github.sosmapping.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

  static List<Class<?>> types() {
    return Model.types();
  }

  static List<Property> lists() {
    return Model.properties().stream().filter(Property::isList).toList();
  }

  static List<Property> required() {
    return Model.properties().stream().filter(property -> !property.mayBeAbsent()).toList();
  }

  static List<Property> absent() {
    return Model.properties().stream().filter(Property::mayBeAbsent).toList();
  }

  @Test
  void there_are_as_many_types_as_the_model_has() {
    assertThat(types()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("types")
  void unfinished_values_can_be_built(Class<?> type) {
    Object bare = Filled.bare(type);

    for (Property property : Property.of(type)) {
      if (property.isList() || property.isOptional()) {
        assertThat(property.valuesOf(bare)).as(property.toString()).isEmpty();
      }
    }
    if (bare instanceof Extensible extensible) {
      assertThat(extensible.extensions()).isSameAs(Extensions.none());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_type_can_be_extended(Class<?> type) {
    assertThat(type).isAssignableTo(Extensible.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void values_are_equal_when_everything_in_them_is(Class<?> type) {
    assertThat(Filled.object(type))
        .isEqualTo(Filled.object(type))
        .hasSameHashCodeAs(Filled.object(type))
        .isNotEqualTo(Filled.bare(type))
        .isNotEqualTo("text");
  }

  // Every property counts: leaving out any one that may be absent gives another value.
  @ParameterizedTest
  @MethodSource("absent")
  void values_differ_when_one_property_does(Property left) {
    Object whole = Filled.object(left.owner());
    Object builder = Filled.builder(left.owner());
    for (Property property : Property.of(left.owner())) {
      if (!property.equals(left)) {
        Filled.set(builder, property, property.valuesOf(whole));
      }
    }

    assertThat(Filled.finish(builder)).isNotEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_builder_starts_from_an_existing_value(Class<?> type) throws NoSuchMethodException {
    Object value = Filled.object(type);
    Object builder = Filled.builder(type);
    Method from = builder.getClass().getMethod("from", type);

    assertThat(Filled.finish(Property.invoke(from, builder, value))).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("required")
  void what_is_required_is_asked_for_by_name_and_shows_no_content(Property missing) {
    Object whole = Filled.object(missing.owner());
    Object builder = Filled.builder(missing.owner());
    for (Property property : Property.of(missing.owner())) {
      if (!property.equals(missing)) {
        Filled.set(builder, property, property.valuesOf(whole));
      }
    }

    assertThatThrownBy(() -> Filled.finish(builder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(missing.name())
        .hasNoCause()
        .message()
        .doesNotContain(Filled.CANARY);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void lists_are_copied_and_cannot_be_changed(Property property) {
    Object builder = Filled.builder(property.owner());
    List<Object> given = new ArrayList<>(Filled.values(property));
    for (Property other : Property.of(property.owner())) {
      if (other.equals(property)) {
        Filled.set(builder, other, given);
      } else if (!other.mayBeAbsent()) {
        Filled.set(builder, other, Filled.values(other));
      }
    }
    Object value = Filled.finish(builder);
    int size = given.size();

    given.clear();

    List<?> held = property.valuesOf(value);
    assertThat(held).hasSize(size);
    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void types_can_neither_be_extended_nor_made_without_their_builder(Class<?> type) {
    assertThat(type.getDeclaredConstructors())
        .allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers()))
        .allMatch(constructor -> !Modifier.isProtected(constructor.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void one_entry_is_added_under_an_english_singular(Class<?> type) {
    List<String> adders =
        Arrays.stream(Filled.builder(type).getClass().getMethods())
            .filter(method -> !method.isVarArgs())
            .map(Method::getName)
            .filter(name -> name.startsWith("add") && !name.startsWith("addAll"))
            .toList();

    assertThat(adders)
        .noneMatch(name -> name.endsWith("she") || name.endsWith("che") || name.endsWith("sse"))
        .doesNotContain("addTy", "addWordsAndPicture", "addPeople", "addChildren");
  }
}
