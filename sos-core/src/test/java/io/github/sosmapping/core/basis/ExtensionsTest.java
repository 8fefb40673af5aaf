package io.github.sosmapping.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final ExtensionValue.ObjectValue NOTHING = ExtensionValue.ObjectValue.of(Map.of());

  @Test
  void are_empty_unless_something_was_added() {
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
    assertThat(Extensions.of(Map.of("a.example", NOTHING)).isEmpty()).isFalse();
  }

  @Test
  void are_found_by_namespace() {
    Extensions extensions = Extensions.of(Map.of("a.example", NOTHING));

    assertThat(extensions.under("a.example")).contains(NOTHING);
    assertThat(extensions.under("b.example")).isEmpty();
  }

  @Test
  void stand_in_the_order_of_their_namespaces() {
    Extensions extensions = Extensions.of(Map.of("b", NOTHING, "a", NOTHING, "a-", NOTHING));

    assertThat(extensions.byNamespace().keySet()).containsExactly("a", "a-", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "vendor.example", "a..b", "a--", "1.2-3"})
  void accept_a_namespace(String namespace) {
    assertThat(Extensions.isNamespace(namespace)).isTrue();
    assertThat(Extensions.of(Map.of(namespace, NOTHING)).under(namespace)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".a", "-a", "A", "a_b", "a b", "a\n", "é", "a:b", "__proto__"})
  void refuse_what_is_no_namespace(String namespace) {
    assertThat(Extensions.isNamespace(namespace)).isFalse();
    assertThatThrownBy(() -> Extensions.of(Map.of(namespace, NOTHING)))
        .isInstanceOfSatisfying(
            IntegrityException.class,
            e -> assertThat(e.code()).isEqualTo(IntegrityException.Code.NOT_A_NAMESPACE))
        .hasMessage("'extensions' is not a namespace")
        .hasNoCause();
  }

  @Test
  void allow_namespaces_of_at_most_a_hundred_characters() {
    assertThat(Extensions.isNamespace("a".repeat(100))).isTrue();
    assertThat(Extensions.isNamespace("a".repeat(101))).isFalse();
  }

  @Test
  void do_not_change_with_the_map_they_were_made_of() {
    Map<String, ExtensionValue.ObjectValue> map = new HashMap<>(Map.of("a", NOTHING));
    Extensions extensions = Extensions.of(map);

    map.put("b", NOTHING);

    assertThat(extensions.byNamespace()).hasSize(1);
    assertThatThrownBy(() -> extensions.byNamespace().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void are_equal_by_value_and_show_nothing() {
    Extensions one = Extensions.of(Map.of("a", NOTHING));

    assertThat(one).isEqualTo(Extensions.of(Map.of("a", NOTHING)));
    assertThat(one).hasSameHashCodeAs(Extensions.of(Map.of("a", NOTHING)));
    assertThat(one).isNotEqualTo(Extensions.of(Map.of("b", NOTHING))).isNotEqualTo("a");
    assertThat(one).hasToString("Extensions");
  }
}
