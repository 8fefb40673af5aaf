package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

  // What stands around a text, and around an object with its ids and dates, in compact JSON.
  private static final int AROUND_A_TEXT = 45;
  private static final int AROUND_AN_OBJECT = 75;

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 300, 1000, 5000, 10_000})
  void a_complete_record_is_about_as_large_as_asked(int kilobytes) {
    for (Stage stage : Stage.values()) {
      FamilyRecord record =
          Families.seed(kilobytes).atStage(stage).ofAbout(kilobytes).generate().record();
      assertThat(guess(record) / 1000)
          .as(stage.name())
          .isBetween(kilobytes * 3 / 4, kilobytes * 5 / 4);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void a_draft_is_about_as_large_as_asked(int kilobytes) {
    long total = 0;
    for (int seed = 0; seed < 20; seed++) {
      total += guess(Families.seed(seed).draft().ofAbout(kilobytes).generate().record());
    }
    assertThat(total / 20_000.0).isBetween(kilobytes * 0.5, kilobytes * 1.5);
  }

  @Test
  void a_size_says_what_a_record_holds() {
    FamilyRecord record =
        Families.seed(4)
            .atStage(Stage.ONGOING_CASEWORK)
            .size(new Size(3, 2, 5, 7))
            .generate()
            .record();
    assertThat(record.children()).hasSize(3);
    assertThat(record.mappings()).hasSize(5);
    assertThat(record.mappings().get(4).dangerStatements()).hasSize(2);
    assertThat(record.safetyPlans().get(1).rules())
        .allSatisfy(rule -> assertThat(rule.evidence()).hasSizeBetween(7, 8));
  }

  @Test
  void a_smaller_size_keeps_the_people_of_its_seed() {
    FamilyRecord large = Families.seed(6).size(Size.LARGE).generate().record();
    FamilyRecord small = Families.seed(6).size(Size.SMALL).generate().record();
    assertThat(large.people()).containsAll(small.people());
    assertThat(large.children().get(0)).isEqualTo(small.children().get(0));
  }

  @Test
  void sizes_out_of_range_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(0, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(1, 4, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(1, 1, 7, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(1, 1, 1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Families.seed(1).ofAbout(1));
    assertThatIllegalArgumentException().isThrownBy(() -> Families.seed(1).ofAbout(10_001));
  }

  private static int guess(FamilyRecord record) {
    int texts =
        Texts.of(record).stream().mapToInt(one -> one.text().text().length() + AROUND_A_TEXT).sum();
    return texts + Texts.objects(record).size() * AROUND_AN_OBJECT;
  }
}
