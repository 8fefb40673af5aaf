package io.github.sosmapping.core.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.model.Filled;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.voice.DirectQuote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static FamilyRecord.Builder family() {
    return FamilyRecord.builder()
        .id(Id.of("family"))
        .language(Language.ENGLISH_GB)
        .stage(Stage.INTAKE)
        .jurisdiction(OpenTerm.of(Jurisdiction.WALES))
        .addChild(Child.builder().id(Id.of("mia")).label(Label.of("Mia")).build());
  }

  private static Person person(String id) {
    return Person.builder()
        .id(Id.of(id))
        .label(Label.of("Tom"))
        .role(OpenTerm.of(Role.PARENT))
        .build();
  }

  private static DirectQuote quoteOf(String child) {
    return DirectQuote.builder().id(Id.of("quote")).child(Id.of(child)).heldOn(DAY).build();
  }

  private static Mapping.Builder mapping(String id) {
    return Mapping.builder().id(Id.of(id)).status(Lifecycle.DRAFT).heldOn(DAY);
  }

  private static Mapping mapping(String id, String supersedes) {
    return mapping(id).supersedes(Id.<Mapping>of(supersedes)).build();
  }

  @Test
  void finds_what_an_id_leads_to_with_its_place() {
    Links links = Links.of(family().addChildVoice(quoteOf("mia")).build());

    assertThat(links.problems()).isEmpty();
    assertThat(links.resolve(Id.<Child>of("mia"), Child.class))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.target().at()).hasToString("/children/0"));
    assertThat(links.find(Id.<Child>of("mia"), Child.class)).isPresent();
    assertThat(links.find(Id.<Individual>of("mia"), Individual.class)).isPresent();
    assertThat(links.find(Id.<Identified>of("family"), Identified.class)).isPresent();
  }

  @Test
  void tells_a_link_that_leads_nowhere() {
    Links links = Links.of(family().addChildVoice(quoteOf("nobody")).build());

    assertThat(links.problems())
        .extracting(problem -> problem.kind() + " " + problem.at() + " " + problem.target())
        .containsExactly("DANGLING /childVoices/0/child Child");
    assertThat(links.resolve(Id.<Child>of("nobody"), Child.class))
        .isEqualTo(new Resolution.Dangling<Child>());
    assertThat(links.find(Id.<Child>of("nobody"), Child.class)).isEmpty();
    assertThat(links.latest(Id.<Child>of("nobody"), Child.class)).isEmpty();
  }

  @Test
  void tells_a_link_to_something_of_another_kind() {
    Links links = Links.of(family().addPerson(person("tom")).addChildVoice(quoteOf("tom")).build());

    assertThat(links.problems())
        .extracting(problem -> problem.kind() + " " + problem.at() + " " + problem.target())
        .containsExactly("WRONG_KIND /childVoices/0/child Child");
    assertThat(links.resolve(Id.<Child>of("tom"), Child.class))
        .isEqualTo(new Resolution.WrongKind<Child>());
  }

  @Test
  void tells_an_id_used_twice_and_every_link_that_is_ambiguous_because_of_it() {
    Links links = Links.of(family().addPerson(person("mia")).addChildVoice(quoteOf("mia")).build());

    assertThat(links.problems())
        .extracting(problem -> problem.kind() + " " + problem.at() + " " + problem.target())
        .containsExactly(
            "ID_USED_TWICE /people/0/id Person", "AMBIGUOUS /childVoices/0/child Child");
    assertThat(links.resolve(Id.<Child>of("mia"), Child.class))
        .isEqualTo(new Resolution.Ambiguous<Child>());
    assertThat(links.find(Id.<Child>of("mia"), Child.class)).isEmpty();
  }

  @Test
  void tells_every_further_use_of_an_id() {
    Links links =
        Links.of(family().addPerson(person("mia")).addMapping(mapping("mia").build()).build());

    assertThat(links.problems())
        .extracting(problem -> problem.at().toString())
        .containsExactly("/people/0/id", "/mappings/0/id");
  }

  @Test
  void names_the_position_of_a_link_in_a_list() {
    Mapping mapping = mapping("map").addChild(Id.of("mia")).addChild(Id.of("nobody")).build();

    assertThat(Links.of(family().addMapping(mapping).build()).problems())
        .extracting(problem -> problem.at().toString())
        .containsExactly("/mappings/0/children/1");
  }

  @Test
  void finds_several_things_and_leaves_out_what_leads_nowhere() {
    Links links = Links.of(family().addPerson(person("tom")).build());

    List<Individual> found =
        links.findAll(
            List.of(Id.<Individual>of("tom"), Id.<Individual>of("nobody"), Id.of("mia")),
            Individual.class);

    assertThat(found).extracting(each -> each.id().value()).containsExactly("tom", "mia");
  }

  @Test
  void follows_versions_to_the_latest() {
    Links links =
        Links.of(
            family()
                .addMapping(mapping("third", "second"))
                .addMapping(mapping("first").build())
                .addMapping(mapping("second", "first"))
                .build());

    for (String each : List.of("first", "second", "third")) {
      assertThat(links.latest(Id.<Mapping>of(each), Mapping.class))
          .hasValueSatisfying(
              latest -> {
                assertThat(latest.value().id().value()).isEqualTo("third");
                assertThat(latest.at()).hasToString("/mappings/0");
              });
    }
    assertThat(links.isSuperseded(Id.<Mapping>of("first"))).isTrue();
    assertThat(links.isSuperseded(Id.<Mapping>of("third"))).isFalse();
  }

  @Test
  void ends_a_circle_of_versions_where_it_closes() {
    Links links =
        Links.of(
            family()
                .addMapping(mapping("first", "third"))
                .addMapping(mapping("second", "first"))
                .addMapping(mapping("third", "second"))
                .build());

    for (String each : List.of("first", "second", "third")) {
      assertThat(links.latest(Id.<Mapping>of(each), Mapping.class))
          .hasValueSatisfying(latest -> assertThat(latest.value().id().value()).isEqualTo(each));
    }
  }

  @Test
  void shows_nothing_of_the_record() {
    Links links = Links.of(Filled.record());

    assertThat(links.problems()).isNotEmpty();
    assertThat(links.problems().toString()).doesNotContain(Filled.CANARY);
  }
}
