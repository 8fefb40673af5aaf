package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.links.Links;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JqwikProviderTest {

  @Property(tries = 20)
  void fills_records_by_itself(@ForAll FamilyRecord record) {
    assertThat(record.id().value()).isNotEmpty();
    assertThat(Links.of(record)).isNotNull();
  }
}
