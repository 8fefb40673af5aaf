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
  void lies_in_itself_and_in_what_holds_it() {
    Pointer harm = Pointer.ROOT.to("mappings", 2).to("pastHarm", 1);

    assertThat(harm.isWithin(Pointer.ROOT)).isTrue();
    assertThat(harm.isWithin(Pointer.ROOT.to("mappings", 2))).isTrue();
    assertThat(harm.isWithin(Pointer.ROOT.to("mappings", 2).to("pastHarm", 1))).isTrue();
    assertThat(harm.isWithin(Pointer.ROOT.to("mappings", 3))).isFalse();
    assertThat(harm.isWithin(harm.to("whoSaidSo"))).isFalse();
  }

  @Test
  void knows_the_entry_of_a_list_of_the_record_it_lies_in() {
    Pointer mapping = Pointer.ROOT.to("mappings", 2);

    assertThat(mapping.positionIn("mappings")).isEqualTo(2);
    assertThat(mapping.to("pastHarm", 1).to("mappings", 7).positionIn("mappings")).isEqualTo(2);
    assertThat(mapping.to("pastHarm", 1).positionIn("pastHarm")).isEqualTo(-1);
    assertThat(Pointer.ROOT.to("network").to("members", 3).positionIn("network")).isEqualTo(-1);
    assertThat(Pointer.ROOT.positionIn("mappings")).isEqualTo(-1);
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
