package io.github.sosmapping.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.links.Resolution;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printing a value, wherever it happens, shows the name of its type and nothing it holds. */
class NothingShownTest {

  static List<Class<?>> types() {
    return Model.types();
  }

  static List<Property> properties() {
    return Model.properties();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_value_shows_the_name_of_its_type(Class<?> type) {
    assertThat(Filled.object(type)).hasToString(type.getSimpleName());
    assertThat(Filled.bare(type)).hasToString(type.getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_builder_shows_nothing_it_was_given(Class<?> type) throws NoSuchMethodException {
    Object builder = Filled.builder(type);
    Property.invoke(builder.getClass().getMethod("from", type), builder, Filled.object(type));

    assertThat(builder.toString()).doesNotContain(Filled.CANARY);
  }

  // A text is the one property that is no type of ours; nothing can be done about its own printing.
  @ParameterizedTest
  @MethodSource("properties")
  void what_a_property_holds_shows_nothing(Property property) {
    if (property.rawValue() != String.class) {
      assertThat(Filled.values(property).toString()).doesNotContain(Filled.CANARY);
    }
  }

  @Test
  void nothing_a_walk_hands_out_shows_content() {
    StringBuilder shown = new StringBuilder();
    RecordWalker.walk(
        Filled.record(),
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            shown.append(at).append(object).append(new Located<>(object, at));
            if (object instanceof Identified identified) {
              shown.append(new Resolution.Found<>(new Located<>(identified, at)));
            }
          }

          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            shown.append(owner).append(place).append(text);
          }

          @Override
          public void link(
              Pointer owner, String name, int index, Id<?> id, Class<? extends Identified> target) {
            shown.append(owner).append(id);
          }
        });

    assertThat(shown).isNotEmpty().doesNotContain(Filled.CANARY);
  }
}
