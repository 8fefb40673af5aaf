package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Links;
import org.junit.jupiter.api.Test;

class CanariesTest {

  @Test
  void every_text_and_label_holds_one() {
    for (Stage stage : Stage.values()) {
      holdsThemEverywhere(Families.seed(11).atStage(stage).canaries(true).generate().record());
    }
    holdsThemEverywhere(Families.seed(12).draft().canaries(true).generate().record());
    holdsThemEverywhere(Families.seed(13).with(Defect.values()).canaries(true).generate().record());
  }

  private static void holdsThemEverywhere(FamilyRecord record) {
    assertThat(Texts.of(record))
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(one.text().text()).as(one.at()).contains(FamilyGenerator.CANARY));
    assertThat(Texts.labels(record))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label).contains(FamilyGenerator.CANARY));
    ExtensionValue note =
        record.extensions().under("sosmapping.testkit").orElseThrow().properties().get("note");
    assertThat(note)
        .isInstanceOfSatisfying(
            ExtensionValue.TextValue.class,
            text -> assertThat(text.value()).contains(FamilyGenerator.CANARY));
  }

  @Test
  void without_being_asked_for_there_is_none() {
    FamilyRecord record = Families.seed(11).generate().record();
    assertThat(Texts.of(record))
        .noneMatch(one -> one.text().text().contains(FamilyGenerator.CANARY));
    assertThat(Texts.labels(record)).noneMatch(label -> label.contains(FamilyGenerator.CANARY));
  }

  @Test
  void they_change_nothing_else() {
    FamilyRecord with = Families.seed(14).canaries(true).generate().record();
    FamilyRecord without = Families.seed(14).generate().record();
    assertThat(Links.of(with).problems()).isEmpty();
    assertThat(Texts.of(with)).hasSameSizeAs(Texts.of(without));
    assertThat(with.mappings()).hasSameSizeAs(without.mappings());
  }
}
