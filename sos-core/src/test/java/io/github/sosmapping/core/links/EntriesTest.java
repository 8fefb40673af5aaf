package io.github.sosmapping.core.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.walk.Pointer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private static final Pointer MAP = Pointer.ROOT.to("mappings", 1);

  private static Mapping map(String id) {
    return Mapping.builder()
        .id(Id.of(id))
        .status(Lifecycle.DRAFT)
        .heldOn(LocalDate.of(2026, 3, 2))
        .build();
  }

  private static Person person(String id) {
    return Person.builder()
        .id(Id.of(id))
        .label(Label.of("Tom"))
        .role(OpenTerm.of(Role.PARENT))
        .build();
  }

  private static final Entries ENTRIES =
      Entries.of(
          FamilyRecord.builder()
              .id(Id.of("family"))
              .language(Language.ENGLISH_GB)
              .stage(Stage.INTAKE)
              .jurisdiction(OpenTerm.of(Jurisdiction.WALES))
              .addPerson(person("tom"))
              .addPerson(person("m2"))
              .addMapping(map("m1"))
              .addMapping(map("m2"))
              .build());

  @Test
  void a_place_belongs_to_the_nearest_entry_with_an_id() {
    Located<?> entry = ENTRIES.around(MAP.to("overallScale").to("reasons", 3));

    assertThat(entry.at()).isEqualTo(MAP);
    assertThat(ENTRIES.around(MAP).value().id()).isEqualTo(Id.of("m2"));
  }

  @Test
  void what_belongs_to_no_entry_belongs_to_the_record() {
    assertThat(ENTRIES.around(Pointer.ROOT.to("genogram")).value().id()).isEqualTo(Id.of("family"));
    assertThat(ENTRIES.around(Pointer.ROOT).at()).isEqualTo(Pointer.ROOT);
  }

  @Test
  void an_id_counts_only_when_it_names_one_entry() {
    assertThat(ENTRIES.hasOne(Id.of("m1"))).isTrue();
    assertThat(ENTRIES.hasOne(Id.of("m2"))).isFalse();
    assertThat(ENTRIES.hasOne(Id.of("nobody"))).isFalse();
  }
}
