package io.github.sosmapping.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.ExtensionValue.ListValue;
import io.github.sosmapping.core.basis.ExtensionValue.NullValue;
import io.github.sosmapping.core.basis.ExtensionValue.NumberValue;
import io.github.sosmapping.core.basis.ExtensionValue.ObjectValue;
import io.github.sosmapping.core.basis.ExtensionValue.TextValue;
import io.github.sosmapping.core.basis.ExtensionValue.TruthValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

  static Stream<ExtensionValue> one_of_each() {
    return Stream.of(
        new TextValue("CANARY"),
        new NumberValue(new BigDecimal("123456789")),
        new TruthValue(true),
        new NullValue(),
        new ListValue(List.of(new TextValue("CANARY"))),
        ObjectValue.of(Map.of("CANARY", new TextValue("CANARY"))));
  }

  @ParameterizedTest
  @MethodSource("one_of_each")
  void shows_only_the_name_of_its_type(ExtensionValue value) {
    assertThat(value).hasToString(value.getClass().getSimpleName());
  }

  @Test
  void keeps_every_digit_of_a_number() {
    assertThat(new NumberValue(new BigDecimal("1.10")))
        .isEqualTo(new NumberValue(new BigDecimal("1.10")))
        .isNotEqualTo(new NumberValue(new BigDecimal("1.1")));
  }

  @Test
  void copies_a_list() {
    List<ExtensionValue> values = new ArrayList<>(List.of(new NullValue()));
    ListValue list = new ListValue(values);

    values.clear();

    assertThat(list.values()).containsExactly(new NullValue());
    assertThatThrownBy(() -> list.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void copies_an_object() {
    Map<String, ExtensionValue> properties = new TreeMap<>(Map.of("a", new NullValue()));
    ObjectValue object = ObjectValue.of(properties);

    properties.clear();

    assertThat(object.properties()).containsOnlyKeys("a");
    assertThatThrownBy(() -> object.properties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void holds_properties_in_the_order_of_their_names_whatever_order_they_come_in() {
    TreeMap<String, ExtensionValue> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("a", new NullValue(), "b", new NullValue(), "B", new NullValue()));

    assertThat(new ObjectValue(backwards).properties().keySet()).containsExactly("B", "a", "b");
    assertThat(ObjectValue.of(backwards).properties().keySet()).containsExactly("B", "a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "__proto__", "additionalProperties", "@type", "$ref", "a/b~c", "\u0000"})
  void takes_any_name(String name) {
    assertThat(ObjectValue.of(Map.of(name, new NullValue())).properties()).containsOnlyKeys(name);
  }

  @Test
  void refuses_half_surrogate_pairs_in_texts_and_names() {
    assertThatThrownBy(() -> new TextValue("a\uD800"))
        .isInstanceOf(IntegrityException.class)
        .hasMessage("'extensions' is not well-formed Unicode");
    assertThatThrownBy(() -> ObjectValue.of(Map.of("\uDC00", new NullValue())))
        .isInstanceOf(IntegrityException.class);
  }
}
