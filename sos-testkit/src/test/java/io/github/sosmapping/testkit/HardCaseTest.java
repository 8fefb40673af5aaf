package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardCaseTest {

  private static List<String> texts(HardCase... cases) {
    return Texts.of(Families.seed(8).with(cases).generate().record()).stream()
        .map(placed -> placed.text().text())
        .toList();
  }

  private static Predicate<String> has(String part) {
    return text -> text.contains(part);
  }

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void every_case_changes_a_record_and_breaks_no_link(HardCase hard) {
    for (FamilyGenerator kind : List.of(Families.seed(4), Families.seed(4).draft())) {
      GeneratedFamily family = kind.with(hard).generate();
      assertThat(family.record().equals(kind.generate().record())).isFalse();
      assertThat(Links.of(family.record()).problems()).isEmpty();
      assertThat(family.generator().hardCases()).containsExactly(hard);
    }
  }

  @Test
  void one_case_is_in_every_text() {
    assertThat(texts(HardCase.BEYOND_BMP))
        .allMatch(text -> text.codePoints().anyMatch(c -> c > 0xFFFF));
    assertThat(texts(HardCase.RIGHT_TO_LEFT)).allMatch(has("\u200F"));
    assertThat(texts(HardCase.LINE_BREAKS)).allMatch(has("\r\n"));
  }

  @Test
  void several_cases_take_turns() {
    List<String> texts = texts(HardCase.MARKUP, HardCase.WHITE_SPACE);
    assertThat(texts)
        .anyMatch(has("<b>"))
        .anyMatch(has("\u00A0"))
        .noneMatch(text -> text.contains("<b>") && text.contains("\u00A0"));
  }

  @Test
  void long_texts_come_in_several_lengths() {
    assertThat(texts(HardCase.LONG_TEXTS))
        .anyMatch(text -> text.length() > 4_000)
        .anyMatch(text -> text.length() > 1_000 && text.length() < 2_000)
        .anyMatch(text -> text.length() > 255 && text.length() < 500)
        .anyMatch(text -> text.length() < 100);
  }

  @Test
  void same_labels_keep_their_ids() {
    FamilyRecord record = Families.seed(8).with(HardCase.SAME_LABELS).generate().record();
    assertThat(record.people())
        .extracting(one -> one.label().value())
        .containsOnly(record.people().get(0).label().value());
    assertThat(record.people()).extracting(one -> one.id()).doesNotHaveDuplicates();
  }

  @Test
  void a_generator_prints_the_java_that_makes_it() {
    assertThat(Families.seed(-7).draft().with(HardCase.MARKUP).size(new Size(1, 2, 3, 4)))
        .hasToString("Families.seed(-7).draft().size(new Size(1, 2, 3, 4)).with(HardCase.MARKUP)");
    assertThat(
            Families.seed(1L << 40)
                .with(Defect.OVERDUE_STEP, Defect.VAGUE_GOAL)
                .atStage(Stage.CLOSED)
                .ofAbout(60)
                .asOf(LocalDate.of(2030, 1, 2)))
        .hasToString(
            "Families.seed(1099511627776L).atStage(Stage.CLOSED).ofAbout(60)"
                + ".with(Defect.VAGUE_GOAL, Defect.OVERDUE_STEP)"
                + ".asOf(LocalDate.parse(\"2030-01-02\"))");
  }
}
