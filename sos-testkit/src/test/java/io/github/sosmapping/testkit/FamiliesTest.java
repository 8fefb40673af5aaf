package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FamiliesTest {
  @Property(tries = 20)
  void the_same_seed_gives_the_same_sample(@ForAll long seed) {
    assertThat(Families.of(seed)).isEqualTo(Families.of(seed));
  }
}
