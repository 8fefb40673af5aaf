package io.github.sosmapping.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.GeneratedFamily;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;

class FamilyArbitrariesTest {

  @Property(tries = 60)
  void a_parameter_is_filled_without_further_ado(@ForAll FamilyRecord record) {
    assertThat(record.children()).isNotEmpty();
    assertThat(record.mappings()).isNotEmpty();
  }

  @Property(tries = 60)
  void a_family_with_its_defect_too(@ForAll GeneratedFamily family) {
    assertThat(family.defects()).hasSize(1);
    assertThat(Links.of(family.record()).problems().isEmpty())
        .isEqualTo(!family.defects().contains(Defect.DANGLING_LINK));
  }

  @Property(tries = 20)
  void lists_of_records_as_well(@ForAll @Size(max = 3) java.util.List<FamilyRecord> records) {
    assertThat(records).hasSizeLessThanOrEqualTo(3);
  }

  @Provide
  Arbitrary<FamilyRecord> drafts() {
    return FamilyArbitraries.drafts();
  }

  @Property(tries = 40)
  void drafts_are_marked_as_drafts(@ForAll("drafts") FamilyRecord record) {
    assertThat(record.mappings()).hasSize(1).allMatch(map -> map.status() == Lifecycle.DRAFT);
  }

  @Example
  void shrinking_leads_to_fewer_of_everything() {
    FamilyRecord smallest = shrunk(FamilyArbitraries.complete(), record -> true);
    assertThat(smallest.children()).hasSize(1);
    assertThat(smallest.mappings()).hasSize(1);
    assertThat(smallest.mappings().get(0).dangerStatements()).hasSize(1);
  }

  @Example
  void shrinking_keeps_what_matters() {
    FamilyRecord smallest =
        shrunk(FamilyArbitraries.complete(), record -> record.mappings().size() >= 3);
    assertThat(smallest.mappings()).hasSize(3);
    assertThat(smallest.children()).hasSize(1);
  }

  @Example
  void what_it_shrinks_to_is_whole() {
    FamilyRecord smallest = shrunk(FamilyArbitraries.any(), record -> !record.meetings().isEmpty());
    assertThat(Links.of(smallest).problems()).isEmpty();
    assertThat(smallest.childVoices()).isNotEmpty();
  }

  private static FamilyRecord shrunk(
      Arbitrary<FamilyRecord> arbitrary, Predicate<FamilyRecord> wanted) {
    Random random = new Random(42);
    Shrinkable<FamilyRecord> current = arbitrary.generator(1000).next(random);
    while (!wanted.test(current.value())) {
      current = arbitrary.generator(1000).next(random);
    }
    Optional<Shrinkable<FamilyRecord>> better = Optional.of(current);
    while (better.isPresent()) {
      current = better.get();
      better = current.shrink().filter(one -> wanted.test(one.value())).findFirst();
    }
    return current.value();
  }
}
