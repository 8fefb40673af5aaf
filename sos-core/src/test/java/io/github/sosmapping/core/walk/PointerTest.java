package io.github.sosmapping.core.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTest {

  @Test
  void is_empty_for_the_record_itself() {
    assertThat(Pointer.ROOT).hasToString("");
  }

  @Test
  void names_properties_and_positions_in_their_order() {
    Pointer pointer = Pointer.ROOT.to("mappings", 0).to("pastHarm", 12).to("whoSaidSo");

    assertThat(pointer).hasToString("/mappings/0/pastHarm/12/whoSaidSo");
  }

  @Test
  void means_the_property_itself_when_the_position_is_below_nought() {
    assertThat(Pointer.ROOT.to("people", -1)).isEqualTo(Pointer.ROOT.to("people"));
  }

  @Test
  void knows_what_it_belongs_to() {
    Pointer mapping = Pointer.ROOT.to("mappings", 2);

    assertThat(mapping.to("pastHarm", 1).parent()).contains(mapping);
    assertThat(mapping.to("pastHarm", 1).property()).isEqualTo("pastHarm");
    assertThat(mapping.parent()).contains(Pointer.ROOT);
    assertThat(Pointer.ROOT.parent()).isEmpty();
    assertThat(Pointer.ROOT.property()).isEmpty();
  }

  @Test
  void is_equal_by_value() {
    Pointer pointer = Pointer.ROOT.to("people", 1).to("label");

    assertThat(pointer).isEqualTo(Pointer.ROOT.to("people", 1).to("label"));
    assertThat(pointer).hasSameHashCodeAs(Pointer.ROOT.to("people", 1).to("label"));
    assertThat(pointer)
        .isNotEqualTo(Pointer.ROOT.to("people", 2).to("label"))
        .isNotEqualTo(Pointer.ROOT.to("people", 1).to("id"))
        .isNotEqualTo(Pointer.ROOT.to("children", 1).to("label"))
        .isNotEqualTo(Pointer.ROOT)
        .isNotEqualTo("/people/1/label");
  }
}
